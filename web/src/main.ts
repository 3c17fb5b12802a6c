import { el } from "./base/el";
import { speak, t, wished } from "./words/words";

speak(wished(null, navigator.languages));
document.body.append(el("main", {}, t("desk.name"), t("fit.over", { lines: 0, characters: 0 })));
