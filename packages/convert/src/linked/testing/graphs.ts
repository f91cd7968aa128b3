import jsonldLibrary from "jsonld";
import { Parser, Store } from "n3";
import { canonize } from "rdf-canonize";

/** The graph that other software reads in a JSON-LD text, in its canonical form, a line a statement. Nothing is fetched. */
export async function graphOfJsonld(text: string): Promise<string[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`Nothing may be fetched: ${url}`));
  return graphOfTurtle(await jsonldLibrary.toRDF(JSON.parse(text) as object, { format: "application/n-quads", documentLoader }));
}

/** The graph that other software reads in a Turtle text, in its canonical form: a graph says nothing twice. */
export async function graphOfTurtle(text: string): Promise<string[]> {
  const quads = [...new Store(new Parser().parse(text))];
  return (await canonize(quads, { algorithm: "RDFC-1.0", maxWorkFactor: 3 })).split("\n");
}
