import Web

/// The words of applying and following.
extension TeksPerizinan {
  func ajukan(_ nama: String) -> String { satu("Ajukan: \(nama)", "Apply: \(nama)") }
  var ajukanPengantar: String {
    satu(
      "Isian ini tersimpan begitu Anda menekan Lanjut; dokumennya menyusul di halaman berikut.",
      "Your answers are kept as soon as you press Continue; the papers follow on the next page.")
  }
  var tentangAnda: String { satu("Tentang Anda", "About you") }
  var tentangAndaKet: String {
    satu(
      "Hanya dibaca petugas yang mengurus permohonan ini.", "Read only by the officers of this application.")
  }
  var tentangPermohonan: String { satu("Yang dimohonkan", "What you apply for") }
  var tentangPermohonanKet: String {
    satu(
      "Siapa saja dapat melihat bagian ini bersama jalannya permohonan.",
      "Anybody can see this part together with the course of the application.")
  }
  var mulaiAjukan: String { satu("Ajukan permohonan", "Apply now") }
  var lanjut: String { satu("Lanjut", "Continue") }
  var berikutDokumen: String { satu("Berikutnya: unggah dokumen.", "Next: upload the papers.") }
  var drafTersimpan: String { satu("Isian tersimpan.", "Your answers are kept.") }
  var dokumenPengantar: String {
    satu(
      "Unggah atau foto dokumennya satu per satu. Anda boleh berhenti dan melanjutkan kapan saja.",
      "Upload or photograph the papers one by one. You may stop and go on whenever you like.")
  }
  var simpanTautan: String {
    satu(
      "Simpan tautan halaman ini: dengan itulah Anda melanjutkan, dan nanti mengikuti permohonan Anda. Tiga puluh hari tanpa kabar, isian ini dihapus.",
      "Keep the link of this page: with it you go on, and later follow your application. Untouched for thirty days it is deleted."
    )
  }
  var salinTautan: String { satu("Salin tautan", "Copy the link") }
  var kelengkapan: String { satu("Kelengkapan dokumen", "Papers") }
  var lengkap: String { satu("Semua sudah ada", "All are there") }
  func kurang(_ banyak: Int) -> String { satu("Kurang \(banyak)", "\(banyak) missing") }
  var kirim: String { satu("Kirim permohonan", "Send the application") }
  var ubahIsian: String { satu("Ubah isian", "Change answers") }
  var pilihBerkas: String { satu("Pilih atau foto berkasnya", "Choose or photograph it") }
  func palingBesar(_ mebibita: Int) -> String {
    satu("Paling besar \(mebibita) MB.", "At most \(mebibita) MB.")
  }
  var ganti: String { satu("Ganti berkas", "Replace the file") }
  var unggah: String { satu("Unggah", "Upload") }
  var sudahAda: String { satu("Sudah ada", "There") }
  var permohonanTerkirim: String { satu("Permohonan terkirim.", "Your application was sent.") }
  var kelengkapanTerkirim: String {
    satu(
      "Kelengkapan terkirim. Jam kami berjalan lagi.",
      "What was missing was sent. Our clock is running again.")
  }
  var permohonanDitarik: String { satu("Permohonan ditarik.", "The application was withdrawn.") }
  var perluAlasan: String { satu(PermohonanError.perluAlasan.message, "Please write why.") }
  var berkasTersimpan: String { satu("Berkas tersimpan.", "The file is kept.") }
  var terkirim: String { satu("Permohonan Anda", "Your application") }
  var kodeUmum: String { satu("Kode permohonan", "Code of the application") }
  var diterima: String { satu("Diterima", "Received") }
  var dijanjikan: String { satu("Dijanjikan selesai", "Promised by") }
  var tahapKini: String { satu("Tahap sekarang", "Stage now") }
  var waktuKantor: String { satu("Waktu di kantor", "Time with offices") }
  var waktuPemohonUmum: String { satu("Menunggu pemohon", "Waiting for the applicant") }
  var waktuKalender: String { satu("Sejak diterima", "Since received") }
  var perjalanan: String { satu("Perjalanan", "What happened") }
  var isianAnda: String { satu("Isian Anda", "Your answers") }
  var dokumenAnda: String { satu("Dokumen Anda", "Your papers") }
  var siapaMembuka: String { satu("Siapa yang melihat permohonan ini", "Who saw this application") }
  var belumDibuka: String { satu("Belum seorang petugas pun.", "No officer so far.") }
  func dibuka(_ terakhir: String, kali: Int) -> String {
    kali == 1
      ? satu("satu kali, \(terakhir)", "once, \(terakhir)")
      : satu("\(kali) kali, terakhir \(terakhir)", "\(kali) times, last \(terakhir)")
  }
  var mohonLengkapi: String {
    satu("Kami menunggu kelengkapan dari Anda", "We are waiting for something from you")
  }
  var kirimKelengkapan: String { satu("Kirim kelengkapan", "Send what was missing") }
  var tarik: String { satu("Tarik permohonan", "Withdraw the application") }
  var tarikAlasan: String { satu("Mengapa ditarik?", "Why do you withdraw it?") }
  var bayar: String { satu("Retribusi", "Fee") }
  var lunas: String { satu("Sudah dibayar", "Paid") }
  var belumLunas: String { satu("Menunggu pembayaran", "Waiting for payment") }
  var laporPungli: String {
    satu(
      "Diminta uang di luar ketetapan? Laporkan tanpa nama",
      "Asked for money on the side? Report it without your name")
  }
  var unduhTandaTerima: String { satu("Unduh tanda terima", "Download the receipt") }
  func segeraBerakhir(_ sampai: String) -> String {
    satu(
      "Izin ini berlaku sampai \(sampai). Ajukan perpanjangannya sebelum hari itu.",
      "This permit is valid until \(sampai). Please apply for its renewal before that day.")
  }
  var ajukanPerpanjangan: String { satu("Ajukan perpanjangan", "Apply for renewal") }
  var unduhKeputusan: String { satu("Unduh izin", "Download the permit") }
  var tandaTerima: String { satu("Tanda terima", "Receipt") }
  var bagaimanaTanggal: String { satu("Bagaimana tanggal ini dihitung", "How this date is counted") }
  var papan: String { satu("Papan layanan", "Service board") }
  var papanKet: String {
    satu(
      "Yang dijanjikan, dan yang sungguh terjadi dalam sembilan puluh hari terakhir.",
      "What is promised, and what really happened in the last ninety days.")
  }
  var papanDasar: String {
    satu(
      "Waktu kantor: jam kerja selama permohonan ada di kantor, tanpa menunggu pemohon. Tengah: separuh permohonan selesai dalam waktu itu. Kurang dari lima permohonan tidak dihitung.",
      "Office time: working hours during which offices had the application, without waiting for the applicant. Median: half of them ended within it. Fewer than five are not counted."
    )
  }
  var kecamatan: String { satu("Kecamatan", "District") }
  var seluruhKabupaten: String { satu("Seluruh kabupaten", "The whole regency") }
  var janjiPapan: String { satu("Janji", "Promise") }
  var tengah: String { satu("Tengah", "Median") }
  var p90: String { satu("9 dari 10", "9 of 10") }
  var tepat: String { satu("Tepat janji", "On time") }
  var banyak: String { satu("Selesai", "Ended") }
  var akuarium: String { satu("Akuarium perizinan", "The glass: every application") }
  var ikuti: String { satu("Ikuti permohonan", "Follow an application") }
  var dinding: String { satu("Untuk layar dinding", "For a screen on the wall") }
  var akuariumKet: String {
    satu(
      "Siapa saja dapat mengikuti setiap permohonan: di tahap mana, pada jabatan apa, sejak kapan. Nama pemohon tidak ditampilkan.",
      "Anybody can follow every application: its stage, with which position, since when. Applicants are not named."
    )
  }
  var akuariumKosong: String {
    satu("Ubah saringannya, atau periksa kode yang ditulis.", "Change the filters, or check the code.")
  }
  var cariKode: String { satu("Kode permohonan, misalnya 7K3M-92QX", "Code, such as 7K3M-92QX") }
  var berjalan: String { satu("Berjalan", "Under way") }
  var terlambat: String { satu("Lewat janji", "Overdue") }
  var selesai: String { satu("Selesai", "Ended") }
  var layanan: String { satu("Layanan", "Service") }
  var kantor: String { satu("Kantor", "Office") }
  var tampilkan: String { satu("Tampilkan", "Show") }
  var lebihLama: String { satu("Lebih lama", "Older") }
  var catatanPublik: String { satu("Tercatat di log publik", "In the public log") }
  var pemohonTertutup: String { satu("Pemohon: tidak ditampilkan", "Applicant: not shown") }
}
