'use strict';

// Development only: the picker of sample people. window.zavmoViewAs becomes the chosen person, or null for the visitor themselves.
(function () {
  const wanted = new URLSearchParams(location.search).get('as');

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function go(id) {
    const address = new URL(location.href);
    if (id) {
      address.searchParams.set('as', id);
    } else {
      address.searchParams.delete('as');
    }
    location.assign(address);
  }

  function show(people, current) {
    const select = make('select', { id: 'view-as-person' },
      make('option', { value: '', textContent: 'Yourself' }),
      ...people.map(person => make('option', { value: person.id, textContent: person.name + ', ' + person.about })));
    select.value = current?.id ?? '';
    // A button, and not the choice itself, changes the page: arrow keys run through the choices.
    const form = make('form', { id: 'view-as' },
      make('label', { htmlFor: 'view-as-person', textContent: 'View as' }), select,
      make('button', { type: 'submit', textContent: 'Switch' }));
    form.addEventListener('submit', event => {
      event.preventDefault();
      go(select.value);
    });
    document.querySelector('header').append(form);
    if (current) {
      const status = make('p', { id: 'view-as-status' });
      status.setAttribute('role', 'status');
      const back = make('button', { type: 'button', textContent: 'Back to yourself' });
      back.addEventListener('click', () => go(''));
      document.querySelector('header').append(make('div', { id: 'view-as-current' }, status, back));
      document.title = 'Zavmo as ' + current.name;
      // Said after the region is there, or a screen reader does not read it.
      requestAnimationFrame(() => {
        status.textContent = 'You write as ' + current.name + ', a sample person.';
      });
    }
  }

  async function choose() {
    try {
      const response = await fetch('demo/people');
      const people = response.ok ? await response.json() : [];
      const current = people.find(person => person.id === wanted) ?? null;
      if (people.length > 0) {
        show(people, current);
      }
      return current;
    } catch {
      // The chat itself says that the server cannot be reached.
      return null;
    }
  }

  window.zavmoViewAs = choose();
})();
