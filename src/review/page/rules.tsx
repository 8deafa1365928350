/** How good each rule has proved, and which tier it has earned. */
import type {JSX} from 'preact'
import type {RuleSummary} from '../api.ts'
import {Scroll} from './filters.tsx'
import {hashOf, percent, plural, useStore} from './store.ts'

export function Rules(): JSX.Element {
  const {summary, propose} = useStore()
  const proposals = summary.rules.filter(({proposal}) => proposal !== null)
  return (
    <section class="view" aria-labelledby="rules-title">
      <div class="bar">
        <h2 id="rules-title">Rules</h2>
        <span class="count">{plural(summary.rules.length, 'rule')} found something</span>
      </div>
      <p class="hint">
        Precision is the share of a rule’s findings that people accepted as it wrote them, with its 95%
        interval. Only findings that were decided one by one count
        {summary.sample ? ', and those of the fair sample alone where there are any' : ''}; a verdict on a
        whole group is one look.
      </p>
      {proposals.map((rule) => (
        <Proposal
          key={rule.rule}
          rule={rule}
          onAccept={() =>
            propose(`Accept every finding of ${rule.rule}, now and in later dumps`, [
              {group: {rule: rule.rule}, verdict: 'accept'},
            ])
          }
        />
      ))}
      <Scroll label="Table of rules">
        <table class="rules">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Tier</th>
              <th scope="col" class="number">
                Found
              </th>
              <th scope="col" class="number">
                Applied
              </th>
              <th scope="col" class="number">
                Waiting
              </th>
              <th scope="col" class="number">
                Decided
              </th>
              <th scope="col">Precision</th>
            </tr>
          </thead>
          <tbody>
            {summary.rules.map((rule) => (
              <tr key={rule.rule}>
                <th scope="row">
                  <a href={hashOf('changes', {rule: rule.rule})}>{rule.rule}</a>
                  <span class="facts">{rule.finds}</span>
                </th>
                <td>
                  <span class={`tier tier-${rule.tier}`}>{rule.tier}</span>
                </td>
                <td class="number">{rule.count.toLocaleString('en')}</td>
                <td class="number">{rule.applied.toLocaleString('en')}</td>
                <td class="number">{rule.waiting.toLocaleString('en')}</td>
                <td class="number">{rule.decided.toLocaleString('en')}</td>
                <td>
                  <Interval rule={rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Interval({rule}: {readonly rule: RuleSummary}): JSX.Element {
  const {precision, low, high, right, wrong} = rule
  if (precision === null) return <span class="facts">not measured</span>
  const says = `${percent(precision)} (${percent(low)}–${percent(high)}), ${right} of ${right + wrong}${rule.fair ? ', fair sample' : ''}`
  return (
    <span class="interval">
      <svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">
        <line x1="0" y1="6" x2="100" y2="6" class="track" />
        <line x1={low * 100} y1="6" x2={high * 100} y2="6" class="range" />
        <circle cx={precision * 100} cy="6" r="3.5" class="point" />
      </svg>
      <span>{says}</span>
    </span>
  )
}

function Proposal({
  rule,
  onAccept,
}: {
  readonly rule: RuleSummary
  readonly onAccept: () => void
}): JSX.Element {
  if (rule.proposal === 'suggest') {
    return (
      <div class="proposal">
        <p>
          <b>{rule.rule}</b> is wrong too often to change text by itself: at best {percent(rule.high)} of its
          changes are right. To have it ask first, put this into <code>copydesk.yaml</code>:
        </p>
        <pre>{`tiers:\n  ${rule.rule}: suggest`}</pre>
      </div>
    )
  }
  return (
    <div class="proposal">
      <p>
        <b>{rule.rule}</b> was right {rule.right} times out of {rule.right}: its suggestions could apply by
        themselves. A decision does that, here and in later dumps:
      </p>
      <button type="button" class="accept" onClick={onAccept}>
        Accept all of this rule from now on
      </button>
    </div>
  )
}
