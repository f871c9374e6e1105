// Every text of the page, in Indonesian and English.
const texts = {
  id: {
    run: 'Tanyakan', save: 'Simpan', question: 'Pertanyaan', variables: 'Variabel (JSON)', json: 'JSON', table: 'Tabel',
    documentation: 'Dokumentasi', examples: 'Contoh', history: 'Riwayat', asking: 'Menanyakan ...',
    badVariables: 'Variabel bukan JSON', unreachable: 'Server tidak dapat dihubungi', noTable: 'Jawaban tidak memuat daftar.',
    noSchema: 'Skema tidak disajikan di sini.', nameIt: 'Nama contoh ini:', remove: 'Hapus', empty: 'Belum ada.',
    answered: (ms, cost) => `Dijawab dalam ${ms} md, biaya ${cost ?? '-'}`, back: '« Kembali', yours: 'Simpanan Anda', ready: 'Contoh siap pakai',
    key: 'Kunci API atau token, bila perlu',
  },
  en: {
    run: 'Ask', save: 'Save', question: 'Question', variables: 'Variables (JSON)', json: 'JSON', table: 'Table',
    documentation: 'Documentation', examples: 'Examples', history: 'History', asking: 'Asking ...',
    badVariables: 'The variables are not JSON', unreachable: 'The server cannot be reached', noTable: 'The answer has no list.',
    noSchema: 'The schema is not served here.', nameIt: 'Name of this example:', remove: 'Remove', empty: 'None yet.',
    answered: (ms, cost) => `Answered in ${ms} ms, cost ${cost ?? '-'}`, back: '« Back', yours: 'Saved by you', ready: 'Ready to ask',
    key: 'API key or token, if need be',
  },
};

export let language = localStorage.getItem('ucj.language') ?? (navigator.language.startsWith('id') ? 'id' : 'en');

export const text = name => texts[language][name];

export function speak(chosen) {
  language = chosen;
  localStorage.setItem('ucj.language', chosen);
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll('[data-hint]')) element.placeholder = element.ariaLabel = text(element.dataset.hint);
}
