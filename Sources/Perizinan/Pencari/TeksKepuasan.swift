/// The words about satisfaction.
extension TeksPerizinan {
  var kepuasan: String { satu("Kepuasan masyarakat", "What applicants think") }
  var kepuasanKet: String {
    satu(
      "Penilaian pemohon yang sudah menerima hasil layanannya, dalam dua belas bulan terakhir.",
      "Answers of applicants who have received what they applied for, in the last twelve months.")
  }
  var kepuasanDasar: String {
    satu(
      "Permenpan-RB 14/2017: rerata sembilan unsur, masing-masing bernilai satu sampai empat dan berbobot tepat sepersembilan, dikali 25. Kurang dari lima penilaian tidak dihitung. Setiap penyerahan memberi satu kesempatan menilai.",
      "Permenpan-RB 14/2017: the mean of nine elements from one to four, each weighing exactly a ninth, times 25. Fewer than five answers are not counted. Each hand-over gives one chance to answer."
    )
  }
  var belumAdaPenilaian: String { satu("Belum ada penilaian", "No answers yet") }
  var belumAdaPenilaianKet: String {
    satu(
      "Pemohon menilai sesudah hasil layanannya diserahkan.",
      "Applicants are asked once they have received what they applied for.")
  }
  var indeks: String { satu("Indeks", "Index") }
  var mutu: String { satu("Mutu", "Grade") }
  var penilai: String { satu("Penilai", "Answers") }
  var unsur: String { satu("Menurut unsur, 1 sampai 4", "By element, 1 to 4") }
  var nilaiLayanan: String { satu("Nilai layanan ini", "Tell us what you think") }
  var nilaiKet: String {
    satu(
      "Sembilan pertanyaan, sekitar satu menit. Jawaban disimpan tanpa nama dan tanpa permohonannya.",
      "Nine questions, about a minute. Answers are kept without your name and without your application.")
  }
  var saran: String { satu("Saran", "What could be better?") }
  var saranPanjang: String { satu("Paling banyak 500 huruf.", "At most 500 letters.") }
  var kirimPenilaian: String { satu("Kirim penilaian", "Send") }
  var terimaKasih: String { satu("Terima kasih atas penilaian Anda.", "Thank you for your answers.") }
}
