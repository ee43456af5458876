export default (component) => {
  import(new URL($script, location.href)).then(() => window.regionsenterCombobox(component));
};
