/** Layers of edits out of the findings that were written from them, and the original out of the clean text. */
import type {Edit, Layer} from '../../pipeline/index.ts'
import {apply, invert} from '../../pipeline/index.ts'
import type {Row} from '../tables.ts'

/** The original out of clean text and the applied findings, last layer first. */
export function takeBack(
  text: string,
  findings: readonly Pick<
    Row<'findings'>,
    'status' | 'layer' | 'layerStart' | 'layerEnd' | 'before' | 'after' | 'id' | 'stage'
  >[],
): string {
  let result = text
  const layers = layersOf(findings)
  for (let index = layers.length - 1; index >= 0; index--)
    result = apply(result, invert(layers[index]!.edits))
  return result
}

/** The layers that findings were written from. */
export function layersOf(findings: Parameters<typeof takeBack>[1]): Layer[] {
  const layers: {stage: string; edits: Edit[]}[] = []
  for (const {status, layer, layerStart, layerEnd, before, after, id, stage} of findings) {
    if (status !== 'applied' || layer === null || layerStart === null || layerEnd === null || after === null)
      continue
    while (layers.length <= layer) layers.push({stage, edits: []})
    layers[layer]!.stage = stage
    layers[layer]!.edits.push({start: layerStart, end: layerEnd, before, after, finding: id})
  }
  for (const layer of layers) layer.edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return layers
}
