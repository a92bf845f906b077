import { IncomingMessage } from "node:http";

/**
 * A body that does not say its length is read whole before anybody acts on it; null when it is too long.
 * One that does say it cannot be longer: Node stops reading there.
 */
export async function withKnownLength(
  request: IncomingMessage,
  limit: number,
): Promise<IncomingMessage | null> {
  if (request.headers["transfer-encoding"] === undefined) return request;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return replay(request, Buffer.concat(chunks));
}

function replay(request: IncomingMessage, body: Buffer) {
  const whole = new IncomingMessage(request.socket);
  const { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(whole, {
    method,
    url,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  });
  whole.headers = { ...request.headers, "content-length": `${body.length}` };
  delete whole.headers["transfer-encoding"];
  whole.push(body);
  whole.push(null);
  return whole;
}
