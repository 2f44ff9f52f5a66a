import Web

/// The words for who reports, in one language; both are written, neither is translated word by word.
struct TeksPungli: Sendable {
  let bahasa: Language

  init(_ bahasa: Language) { self.bahasa = bahasa }

  private func satu(_ indonesia: String, _ inggris: String) -> String { bahasa == .id ? indonesia : inggris }

  var judul: String { satu("Lapor pungutan liar", "Report an illegal charge") }
  var pengantar: String {
    satu(
      "Diminta uang di luar ketetapan? Laporkan. Anda tidak ditanya siapa Anda, dan tidak ada yang dapat menunjukkannya.",
      "Were you asked for money that is not on the assessment? Report it. You are not asked who you are, and nothing can tell."
    )
  }
  var jaminan: [String] {
    bahasa == .id
      ? [
        "Alamat jaringan, akun, dan jam laporan tidak dicatat.",
        "Foto disimpan tanpa tempat, waktu, dan jenis perangkatnya.",
        "Isi laporan disegel; hanya penerimanya yang dapat membuka, dan setiap pembukaan tercatat.",
        "Jangan melapor dari komputer kantor yang Anda laporkan.",
      ]
      : [
        "Neither your network address nor your account nor the hour is kept.",
        "Pictures are kept without their place, time and device.",
        "A report is sealed; only its recipient can open it, and each opening is written down.",
        "Do not write from a computer of the office that you report.",
      ]
  }
  var uraian: String { satu("Apa yang terjadi?", "What happened?") }
  var uraianBantuan: String {
    satu(
      "Siapa meminta apa, bagaimana, dan untuk urusan apa. Jangan tulis nama Anda.",
      "Who asked for what, how, and for which business. Do not write your name.")
  }
  var uraianKosong: String {
    satu(
      "Ceritakan apa yang terjadi, sekurang-kurangnya satu kalimat.",
      "Please tell what happened, at least a sentence.")
  }
  var terlaluPanjang: String { satu("Tulisan ini terlalu panjang.", "This is too long.") }
  var kantor: String { satu("Di kantor mana?", "At which office?") }
  var pelaku: String { satu("Siapa yang meminta?", "Who asked for it?") }
  var pelakuBantuan: String {
    satu("Nama, jabatan, atau ciri-cirinya.", "A name, a position, or what the person looked like.")
  }
  var waktu: String { satu("Kapan?", "When?") }
  var waktuBantuan: String {
    satu("Boleh kira-kira, misalnya awal November.", "Roughly will do, such as early November.")
  }
  var jumlah: String { satu("Berapa yang diminta? (Rp)", "How much? (Rp)") }
  var bukanJumlah: String {
    satu("Tulis angkanya saja, misalnya 150.000.", "Please write a number, such as 150.000.")
  }
  var permohonan: String { satu("Kode permohonan, bila ada", "Code of the application, if any") }
  var bukanKodePermohonan: String {
    satu("Kode permohonan terdiri atas delapan huruf dan angka.", "A code has eight letters and digits.")
  }
  var bukti: String { satu("Foto atau tangkapan layar", "Photos or screenshots") }
  var buktiBantuan: String { satu("Paling banyak lima.", "At most five.") }
  var bukanGambar: String {
    satu("Berkas ini bukan gambar yang dapat dibaca.", "This file is not a picture that can be read.")
  }
  var kontak: String { satu("Bagaimana Anda dapat dihubungi?", "How can you be reached?") }
  var kontakBantuan: String {
    satu(
      "Tidak perlu diisi: dengan kode laporan Anda dapat membaca jawaban dan menambah keterangan.",
      "You need not: with the code of the report you read answers, and add to it.")
  }
  var tentangInspektorat: String {
    satu(
      "Yang saya laporkan bekerja di Inspektorat: kirim kepada Bupati",
      "The person works at the Inspectorate: send it to the Bupati")
  }
  var kirim: String { satu("Kirim laporan", "Send the report") }
  func tujuan(_ penerima: LaporanPungli.Penerima) -> String {
    satu("Laporan terkirim kepada \(penerima.nama).", "Your report has gone to the \(penerima.nama).")
  }
  var simpanKode: String {
    satu(
      "Catat kode ini sekarang: ia hanya diperlihatkan sekali, dan tidak dapat dibuat lagi.",
      "Write this code down now: it is shown once, and cannot be made again.")
  }
  var salin: String { satu("Salin kode", "Copy the code") }
  var lihat: String { satu("Lihat laporan saya", "Read my report") }
  var lihatKet: String {
    satu("Tulis kode laporan untuk membaca jawabannya.", "Write the code of your report to read the answer.")
  }
  var kode: String { satu("Kode laporan", "Code of the report") }
  var bukanKode: String {
    satu(
      "Kode laporan terdiri atas empat kali empat huruf dan angka.",
      "The code has four times four letters and digits.")
  }
  var tidakAda: String {
    satu(
      "Tidak ada laporan dengan kode itu. Periksa lagi huruf dan angkanya.",
      "There is no report with that code. Please check its letters and digits.")
  }
  var buka: String { satu("Buka laporan", "Open the report") }
  var jawabanKantor: String { satu("Jawaban", "Answer") }
  var dariAnda: String { satu("Dari Anda", "From you") }
  var tambah: String { satu("Tambahkan keterangan", "Add something") }
  var diterima: String { satu("Diterima", "Received") }
  var belumDijawab: String { satu("Belum ada jawaban.", "There is no answer yet.") }
  var keluarCepat: String { satu("Tinggalkan halaman ini", "Leave this page") }

  func status(_ satu: LaporanPungli.Status) -> String {
    if bahasa == .id { return satu.nama }
    return switch satu {
    case .diterima: "Received"
    case .ditelaah: "Being looked into"
    case .ditindaklanjuti: "Being acted upon"
    case .terbukti: "Proven"
    case .tidakTerbukti: "Not proven"
    case .kurangBukti: "Not enough evidence yet"
    }
  }
}
