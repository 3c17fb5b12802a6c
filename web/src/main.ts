import { start } from "./start";
import { speak, wished } from "./words/words";

const chosen = "banxin.language";
speak(wished(localStorage.getItem(chosen), navigator.languages));
start((language) => {
    localStorage.setItem(chosen, language);
    location.reload();
});
