// The table editor's own menu, in Swedish: without a dictionary it complains and speaks English.
(() => {
  const { dictionaryKeys: key, registerLanguageDictionary } = Handsontable.languages;
  registerLanguageDictionary({
    languageCode: 'sv',
    [key.CONTEXTMENU_ITEMS_ROW_ABOVE]: 'Infoga rad ovanför',
    [key.CONTEXTMENU_ITEMS_ROW_BELOW]: 'Infoga rad nedanför',
    [key.CONTEXTMENU_ITEMS_INSERT_LEFT]: 'Infoga kolumn till vänster',
    [key.CONTEXTMENU_ITEMS_INSERT_RIGHT]: 'Infoga kolumn till höger',
    [key.CONTEXTMENU_ITEMS_REMOVE_ROW]: ['Ta bort raden', 'Ta bort raderna'],
    [key.CONTEXTMENU_ITEMS_REMOVE_COLUMN]: ['Ta bort kolumnen', 'Ta bort kolumnerna'],
    [key.CONTEXTMENU_ITEMS_UNDO]: 'Ångra',
    [key.CONTEXTMENU_ITEMS_REDO]: 'Gör om',
  });
})();
