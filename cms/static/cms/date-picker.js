// The calendar of a date field is there while somebody is in the field, and not over the button below once a whole
// date and time are typed. Wagtail's opens a moment after the focus came, even where it has left again.
window.jQuery.fn.datetimepicker.defaults.onShow = (now, field) => field[0] === document.activeElement;

document.addEventListener('input', ({ target }) => {
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(target.value) && window.jQuery(target).data('xdsoft_datetimepicker')) {
    window.jQuery(target).datetimepicker('hide');
  }
});
