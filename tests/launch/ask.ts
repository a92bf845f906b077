import { request } from "node:http";

type Asked = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: Iterable<string | Buffer>;
};
export type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

/** Plain HTTP: `fetch` would not let a test lie about its host. */
export function ask(port: number, { method = "GET", path = "/", headers = {}, body = [] }: Asked = {}) {
  return new Promise<Answer>((done, fail) => {
    const asking = request(
      { port, host: "127.0.0.1", method, path, headers, agent: false },
      async (response) => {
        let text = "";
        for await (const chunk of response) text += chunk;
        done({ status: response.statusCode!, headers: response.headers, body: text });
      },
    );
    asking.on("error", fail);
    for (const chunk of body) asking.write(chunk);
    asking.end();
  });
}
