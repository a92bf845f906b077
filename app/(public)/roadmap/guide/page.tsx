import { permanentRedirect } from "next/navigation";

/** The contents of the guide stand on the roadmap. */
export default function GuidePage() {
  permanentRedirect("/roadmap#guide");
}
