/** Given names of those who write for western houses: what tells a name from other words with capitals in a signature. */
import type {Document} from '../../document.ts'
import {list} from '../../languages/list.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isGivenName, isUsualGivenName} from '../../names/persons/people.ts'
import {fold} from '../phrases/folded.ts'

/** Frequent in one language at least, and no word of English. */
const names: ReadonlySet<string> = new Set(
  [
    // French.
    ...list(`
      Adrien, Agathe, Agnès, Alain, Alban, Alexandra, Alexandre, Alexis, Alice, Aline, Amandine, Amélie, Anaïs, André, Anne, Anne-Laure, Anne-Sophie, Antoine, Ariane, Arnaud, Arthur, Audrey, Aude, Aurélie, Aurélien,
      Baptiste, Bastien, Benjamin, Benoît, Bernard, Bertrand, Bruno, Camille, Caroline, Catherine, Cécile, Céline, Charles, Charlotte, Chloé, Christelle, Christian, Christine, Christophe, Claire, Clara, Claude, Claudine, Clémence, Clément, Corentin, Coralie, Corinne, Cyril,
      Damien, Daniel, David, Delphine, Denis, Didier, Dominique, Édouard, Éléonore, Élisabeth, Élise, Élodie, Emma, Emmanuel, Emmanuelle, Éric, Estelle, Étienne, Eva, Fabien, Fabrice, Fanny, Florence, Florent, Florian, Franck, François, Françoise, Frédéric, Frédérique,
      Gabriel, Gaëlle, Gaëtan, Geoffroy, Georges, Gérard, Géraldine, Ghislain, Gilles, Grégoire, Grégory, Guillaume, Guy, Hélène, Henri, Hervé, Hugo, Hugues, Inès, Isabelle, Jacques, Jean, Jean-Baptiste, Jean-Claude, Jean-François, Jean-Luc, Jean-Marc, Jean-Michel, Jean-Paul, Jean-Philippe, Jean-Pierre, Jeanne, Jérémie, Jérémy, Jérôme, Joël, Jonathan, Joséphine, Judith, Jules, Julie, Julien, Juliette, Justine,
      Karine, Kévin, Laetitia, Laura, Laure, Laurence, Laurent, Léa, Léo, Lila, Louis, Louise, Luc, Lucas, Lucie, Lucile, Ludovic, Madeleine, Manon, Marc, Margaux, Marie, Marie-Laure, Marine, Marion, Martin, Martine, Mathias, Mathieu, Mathilde, Matthieu, Maxime, Mélanie, Mélissa, Michel, Michèle, Mickaël, Morgane, Muriel,
      Nadège, Nathalie, Nathan, Nicolas, Noémie, Océane, Odile, Olivier, Pascal, Pascale, Patrice, Patricia, Patrick, Paul, Pauline, Philippe, Pierre, Quentin, Rachel, Raphaël, Raphaëlle, Régis, Rémi, Rémy, Renaud, Richard, Robert, Robin, Romain, Roxane, Sabine, Salomé, Samuel, Sandra, Sandrine, Sarah, Sébastien, Serge, Simon, Solène, Solenne, Sonia, Sophie, Stéphane, Stéphanie, Suzanne, Sylvain, Sylvie,
      Théo, Thibault, Thibaut, Thierry, Thomas, Timothée, Tristan, Valentin, Valentine, Valérie, Vanessa, Victor, Victoria, Vincent, Violaine, Virginie, Xavier, Yann, Yannick, Yves, Yvan, Zoé
    `),
    // Spanish and Portuguese.
    ...list(`
      Adolfo, Adrián, Adriana, Agustín, Alberto, Alejandra, Alejandro, Alfonso, Alfredo, Alicia, Almudena, Álvaro, Amanda, Amelia, Ana, Andrea, Andrés, Ángel, Ángela, Ángeles, Antonio, Antônio, António, Araceli, Arturo, Beatriz, Begoña, Belén, Bernardo, Blanca, Borja, Bruna, Camila, Carla, Carlos, Carlota, Carmen, Carolina, Catarina, Cátia, Cecilia, César, Clarissa, Claudia, Cláudia, Concha, Consuelo, Cristina, Cristóbal,
      Daniela, Darío, Débora, Diego, Diogo, Domingo, Duarte, Eduarda, Eduardo, Elena, Elisa, Elvira, Emilio, Enrique, Ernesto, Esperanza, Esteban, Esther, Eugenia, Eva, Fabiana, Fábio, Federico, Felipe, Fernanda, Fernando, Filipa, Filipe, Flávia, Flávio, Francisca, Francisco, Gabriela, Gerardo, Germán, Gonzalo, Gonçalo, Guadalupe, Guilherme, Guillermo, Gustavo, Helena, Henrique, Hernán, Igor, Ignacio, Inês, Inmaculada, Iria, Irene, Isabel, Isabella, Ismael, Iván,
      Jacobo, Jaime, Javier, Jesús, Jimena, Joana, João, Joaquim, Joaquín, Jordi, Jorge, José, Josefina, Juan, Juana, Juliana, Julio, Júlia, Laia, Larissa, Leandro, Leonardo, Leonor, Leticia, Letícia, Lorena, Lorenzo, Lourdes, Lucía, Luciana, Luciano, Luís, Luis, Luisa, Luiz, Macarena, Manuel, Manuela, Marcela, Marcelo, Marcos, Margarida, Margarita, María, Maria, Mariana, Mariano, Marina, Mario, Mário, Marisa, Marta, Martín, Mateus, Matheus, Matías, Mauricio, Maximiliano, Mercedes, Miguel, Milagros, Miriam, Mónica, Montserrat, Natalia, Nati, Nicolás, Noelia, Nuria, Nuno,
      Olga, Óscar, Pablo, Paloma, Paola, Patrícia, Paula, Paulo, Pedro, Pilar, Rafael, Rafaela, Ramiro, Ramón, Raquel, Raúl, Rebeca, Renata, Renato, Ricardo, Rita, Roberto, Rocío, Rodolfo, Rodrigo, Rogério, Rosario, Rubén, Rui, Salvador, Santiago, Sara, Sérgio, Sergio, Silvia, Sílvia, Sofía, Sofia, Soledad, Susana, Tatiana, Teresa, Thais, Tiago, Tomás, Valentina, Valeria, Vera, Verónica, Vicente, Víctor, Vitor, Viviana, Ximena, Yolanda
    `),
    // Italian.
    ...list(`
      Agostino, Alberta, Aldo, Alessandra, Alessandro, Alessia, Alessio, Alfonsina, Andrea, Angela, Angelo, Anna, Annalisa, Antonella, Antonello, Arianna, Barbara, Benedetta, Bianca, Brunella, Carlo, Carmelo, Caterina, Cesare, Chiara, Cinzia, Concetto, Corrado, Cristiano, Daniele, Dario, Davide, Domenico, Donatella, Edoardo, Elena, Elisabetta, Emanuela, Emanuele, Emiliano, Enrica, Enrico, Enzo, Ettore, Fabio, Fabrizio, Federica, Ferruccio, Filippo, Flavia, Flavio, Francesca, Francesco, Franco, Gabriele, Gaetano, Giacomo, Gian, Giancarlo, Gianluca, Gianni, Giorgia, Giorgio, Giovanna, Giovanni, Giulia, Giuliano, Giulio, Giuseppe, Goffredo, Grazia, Guido, Ilaria, Irene, Ivan, Ivana, Laura, Leonardo, Letizia, Liana, Lina, Livia, Lodovica, Lorella, Lorenza, Luca, Luigi, Maddalena, Marcello, Marco, Margherita, Massimiliano, Massimo, Matteo, Maurizio, Mauro, Michela, Michele, Milena, Mirella, Monica, Nicola, Niccolò, Ottavia, Paolo, Patrizia, Pierluigi, Piero, Pietro, Raffaele, Raffaella, Riccardo, Rosaria, Rosella, Sabrina, Salvatore, Serena, Sergio, Silvio, Simona, Simone, Stefania, Stefano, Tiziana, Tommaso, Ugo, Umberto, Valeria, Valerio, Vincenzo, Virginia, Vittorio
    `),
    // German and Dutch.
    ...list(`
      Achim, Alexander, Andreas, Andrea, Angelika, Anja, Anke, Anna, Anne, Annette, Annika, Antje, Arne, Astrid, Axel, Bart, Bastian, Beate, Benedikt, Bernd, Bernhard, Birgit, Bram, Britta, Carolin, Carsten, Cees, Christa, Christian, Christiane, Christina, Christof, Christoph, Claudia, Claus, Constanze, Cordula, Corinna, Cornelia, Daan, Daniela, Detlef, Dieter, Dietmar, Dirk, Dorothea, Eckart, Elke, Elmar, Els, Erik, Eva, Fabian, Felix, Frauke, Friederike, Friedrich, Georg, Gerald, Gerd, Gerhard, Gert, Gijs, Guido, Günter, Gunther, Hannah, Hanne, Hannes, Hans, Harald, Hartmut, Heike, Heiko, Heinrich, Heinz, Helmut, Henning, Henrike, Herbert, Hilde, Holger, Horst, Ina, Ines, Inga, Ingo, Ingrid, Iris, Jana, Jannis, Jasper, Jeroen, Jens, Joachim, Jochen, Johanna, Johannes, Joost, Jörg, Jörn, Jürgen, Judith, Julia, Julian, Jutta, Kai, Karin, Karl, Karsten, Katharina, Kathrin, Katja, Katrin, Kees, Kerstin, Kilian, Klaas, Klaus, Konrad, Konstantin, Kristina, Kurt, Lars, Lena, Leonie, Lisa, Lieven, Lorenz, Lotte, Lukas, Lutz, Maarten, Manfred, Manuela, Maren, Margarete, Mareike, Marieke, Markus, Marleen, Marlies, Martina, Matthias, Max, Maximilian, Meike, Michael, Michaela, Michiel, Mirjam, Monika, Moritz, Nadine, Nadja, Niels, Niklas, Nikolaus, Nina, Nils, Norbert, Oliver, Pascal, Peter, Petra, Philipp, Pieter, Ralf, Rainer, Regina, Reinhard, René, Renate, Robert, Robin, Roland, Rolf, Roman, Ronny, Ruben, Rüdiger, Rudolf, Sander, Sandra, Sascha, Sebastian, Silke, Silvia, Simone, Sjoerd, Sonja, Stefan, Stefanie, Steffen, Stephan, Susanne, Sven, Sylvia, Tanja, Theresa, Thijs, Thilo, Thorsten, Tilo, Tim, Timo, Tobias, Tom, Torsten, Udo, Ulf, Uli, Ulrich, Ulrike, Ursula, Ute, Uwe, Verena, Veronika, Volker, Walter, Werner, Wim, Wolfgang, Wouter
    `),
    // Northern and Polish.
    ...list(`
      Agata, Agnieszka, Aleksandra, Anders, Andrzej, Anette, Annika, Astrid, Barbara, Bartosz, Beata, Birgitta, Bjørn, Björn, Bo, Bogdan, Bogusław, Camilla, Cathrine, Cecilia, Dan, Dorota, Eirik, Elin, Emil, Erik, Erika, Espen, Ewa, Filip, Fredrik, Geir, Grzegorz, Gunnar, Gustav, Håkan, Halvor, Hanna, Hanne, Hans, Henrik, Ida, Ingvild, Isak, Iwona, Jacek, Jacob, Jakob, Jakub, Jan, Janne, Jarosław, Jerzy, Jesper, Joakim, Johan, Johanna, Johannes, Jonas, Josefin, Joanna, Jolanta, Julia, Justyna, Kamil, Karin, Karolina, Katarzyna, Katrine, Kazimierz, Kjell, Kjersti, Klara, Kristian, Kristin, Kristina, Kristoffer, Krystyna, Krzysztof, Lars, Leif, Lene, Linnea, Lise, Lucyna, Łukasz, Maciej, Mads, Magdalena, Magnus, Maja, Małgorzata, Malin, Marcin, Marek, Maren, Mariusz, Marit, Mats, Mateusz, Mette, Michał, Mikael, Mikkel, Mikołaj, Mirosław, Monika, Morten, Niels, Ola, Olav, Ole, Oskar, Øystein, Patryk, Paweł, Pelle, Per, Pernille, Piotr, Rafał, Rasmus, Roger, Rune, Sigrid, Silje, Siri, Stian, Solveig, Sofie, Søren, Sven, Synne, Szymon, Terje, Thea, Tomasz, Tor, Torbjørn, Tore, Trine, Truls, Tuva, Ulla, Ulrika, Viktor, Wiktoria, Wojciech, Zbigniew, Zofia, Zuzanna
    `),
    // English.
    ...list(`
      Adam, Alan, Alex, Amy, Andrew, Anthony, Ashley, Barbara, Ben, Beth, Brian, Charlie, Chris, Christopher, Colin, Craig, Deborah, Donald, Edward, Elizabeth, Emily, Fiona, Gary, Gemma, George, Graham, Hannah, Heather, Helen, Henry, Ian, James, Jane, Janet, Jason, Jennifer, Jeremy, Jessica, Jim, Joanna, Joe, John, Joseph, Joshua, Karen, Kate, Katherine, Keith, Kevin, Laura, Linda, Lucy, Margaret, Mary, Matthew, Megan, Mike, Natalie, Neil, Nick, Nicole, Nigel, Patrick, Philip, Rebecca, Ronald, Ryan, Sam, Scott, Sean, Stephen, Steve, Steven, Stuart, Susan, Tony, William
    `),
  ].map(fold),
)

/** Whether a word, or its part before a hyphen, is such a name. */
export function isWesternGivenName(word: string): boolean {
  const folded = fold(word)
  return names.has(folded) || (folded.includes('-') && names.has(folded.slice(0, folded.indexOf('-'))))
}

/** Whether a name begins with a given name, and with no word of the language that is none for sure. */
export function isPersonal(text: string, file: Document): boolean {
  const first = /^\S+/u.exec(text)![0]
  const given = first.charAt(0) + first.slice(1).toLowerCase()
  if (isWesternGivenName(given)) return true
  return (
    isGivenName(given) &&
    (isUsualGivenName(foldWord(given)) || !file.data.settings?.lexicon?.('en')?.has(given.toLowerCase()))
  )
}
