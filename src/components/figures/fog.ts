/** Errors in percent, in the order in which they stand on the axis. */
export const NETWORKS = [
  { id: 'A', team: 0.5, train: 0.6, dev: 0.8, order: ['team', 'train', 'dev'] },
  { id: 'B', team: 0.5, train: 0.3, dev: 0.4, order: ['train', 'dev', 'team'] },
] as const;
const QUANTITY = { team: 'human', train: 'train', dev: 'dev' } as const;
const round = (value: number) => Math.round(value * 100) / 100;

/** The words that the drawing needs; `to` joins the ends of a range. */
interface Words {
  readonly network: string;
  readonly team: string;
  readonly train: string;
  readonly dev: string;
  readonly bias: string;
  readonly variance: string;
  readonly to: (low: string, high: string) => string;
}

/** One network's band, marks and bars; `unit` is a line of text. */
export function panel(
  words: Words,
  network: (typeof NETWORKS)[number],
  top: number,
  unit: number,
  x: (v: number) => number,
) {
  const bound = Math.min(network.team, network.train);
  const axis = top + unit * 4.3;
  const marks = network.order.map((set, place) => ({
    quantity: QUANTITY[set],
    text: `${words[set]} ${network[set]}%`,
    x: x(network[set]),
    label: {
      x: x(network[set]) + (1 - place) * unit * 0.4,
      y: axis - unit * (place === 1 ? 2 : 0.75),
      anchor: ['end', 'middle', ''][place],
    },
  }));
  const least = round(Math.max(0, network.train - network.team));
  const spread = words.to(String(least), String(network.train));
  return {
    id: network.id,
    title: { y: top + unit * 1.2, text: `${words.network} ${network.id}` },
    axis,
    marks,
    leader: { x: x(network[network.order[1]]), from: axis - unit * 1.7, to: axis - unit * 0.6 },
    band: { x: x(0), width: x(bound) - x(0), y: axis + unit * 1.2 },
    possible: { x: x(0), width: x(network.train) - x(0), y: axis + unit * 3.4 },
    sure: { x: x(bound), width: x(network.train) - x(bound) },
    variance: {
      x: x(network.train),
      width: x(network.dev) - x(network.train),
      y: axis + unit * 5.2,
    },
    biasText: `${words.bias} ${spread}`,
    varianceText: `${words.variance} ${round(network.dev - network.train)}`,
  };
}
