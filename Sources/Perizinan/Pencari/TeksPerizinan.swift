import Bahasa
import Web

/// The words of the public pages in one language; both are written, neither is translated word by word.
struct TeksPerizinan: Sendable {
  let bahasa: Language

  init(_ bahasa: Language) { self.bahasa = bahasa }

  /// `kode`: `id` or `en`.
  init(kode: String) { self.init(kode == "en" ? .en : .id) }

  func satu(_ indonesia: String, _ inggris: String) -> String { bahasa == .id ? indonesia : inggris }

  /// What a definition says; in Indonesian where it has no English.
  subscript(_ teks: DuaBahasa) -> String { bahasa == .en && !teks.en.isEmpty ? teks.en : teks.id }

  var judul: String { satu("Izin dan layanan", "Permits and services") }
  var pengantar: String {
    satu(
      "Satu pintu untuk semua izin: apa yang perlu dibawa, berapa biayanya, dan kapan selesai.",
      "One door for every permit: what to bring, what it costs, and when it is ready.")
  }
  var cari: String { satu("Apa yang ingin Anda urus?", "What would you like to do?") }
  var semua: String { satu("Semua", "All") }
  var tidakKetemu: String { satu("Tidak ada yang cocok", "Nothing fits") }
  var tidakKetemuSaran: String {
    satu(
      "Coba kata lain, misalnya “rumah”, “warung”, atau “praktik dokter”.",
      "Try other words, such as “house”, “shop” or “doctor”.")
  }
  var bebas: String { satu("Bebas biaya", "Free of charge") }
  var berbayar: String { satu("Ada retribusi", "A fee is charged") }
  var diKecamatan: String { satu("Bisa di kecamatan", "At the district office, too") }
  var syarat: String { satu("Yang perlu disiapkan", "What to prepare") }
  var tahap: String { satu("Tahap demi tahap", "Step by step") }
  var biaya: String { satu("Biaya", "Cost") }
  var hitungBiaya: String { satu("Hitung biaya", "Work out the cost") }
  var jumlah: String { satu("Jumlah", "Total") }
  var dibulatkan: String { satu("Dibulatkan", "Rounded") }
  var kapan: String { satu("Kapan selesai", "When it is ready") }
  var dasar: String { satu("Dasar hukum", "Legal basis") }
  var hasil: String { satu("Yang Anda terima", "What you receive") }
  var masa: String { satu("Masa berlaku", "Valid for") }
  var selamaTetap: String { satu("Selama tidak ada yang berubah", "As long as nothing changes") }
  var penandatangan: String { satu("Ditandatangani oleh", "Signed by") }
  func isiDahulu(_ nama: String) -> String { satu("Isi dahulu: \(nama).", "Please fill in: \(nama).") }
  var bukanAngka: String {
    satu("Tulis angkanya, misalnya 72 atau 45,5.", "Please write a number, such as 72 or 45.5.")
  }
  var bukanTanggal: String {
    satu("Tulis tanggalnya, misalnya 31-12-2026.", "Please write a date, such as 31-12-2026.")
  }
  var bukanNIK: String {
    satu("NIK terdiri atas 16 angka.", "An identity number (NIK) has 16 digits.")
  }
  var bukanTelepon: String {
    satu(
      "Tulis nomor telepon, misalnya 0812 3456 7890.",
      "Please write a telephone number, such as 0812 3456 7890.")
  }
  var bukanSurel: String {
    satu(
      "Tulis alamat surel, misalnya nama@contoh.id.", "Please write a mail address, such as name@example.com."
    )
  }
  var bukanLetak: String {
    satu(
      "Tulis letaknya sebagai lintang dan bujur, misalnya -7.4273, 111.0228.",
      "Please write the place as latitude and longitude, such as -7.4273, 111.0228.")
  }
  func terlaluPanjang(_ paling: Int) -> String {
    satu("Paling banyak \(paling) huruf.", "At most \(paling) characters.")
  }
  func belumDiunggah(_ nama: String) -> String {
    satu("\(nama) belum diunggah.", "\(nama) is still missing.")
  }
  var berkasKosong: String { satu("Berkas itu kosong.", "That file is empty.") }
  func berkasBesar(_ mebibita: Int) -> String {
    satu("Paling besar \(mebibita) MB. Perkecil dahulu.", "At most \(mebibita) MB. Please make it smaller.")
  }
  func berkasLain(_ jenis: [Syarat.Jenis]) -> String {
    let nama = jenis.map { $0 == .pdf ? "PDF" : satu("foto (JPEG atau PNG)", "picture (JPEG or PNG)") }
    return satu(
      "Yang diterima: \(nama.joined(separator: ", ")).", "Accepted: \(nama.joined(separator: ", ")).")
  }
  var pilihSatu: String { satu("Pilih salah satu.", "Please choose one.") }
  var bilaPerlu: String { satu("bila perlu", "where needed") }
  var rekonstruksi: String {
    satu(
      "Syarat, hari, dan biaya di halaman ini masih usulan; tanyakan ke loket sebelum menyiapkan berkas.",
      "Papers, days and costs on this page are a proposal; please ask at the counter before you prepare anything."
    )
  }
  var contohHari: String {
    satu("Bila berkas lengkap diterima sekarang:", "If complete papers came in now:")
  }
  var jamBerhenti: String {
    satu(
      "Selama kami menunggu kelengkapan atau pembayaran dari Anda, jam kami berhenti dan tanggal ini bergeser sebanyak itu.",
      "While we wait for papers or payment from you our clock stands still, and the date moves by as much.")
  }

  func diLuarRentang(_ rentang: Rentang) -> String {
    switch (rentang.paling.sedikit, rentang.paling.banyak) {
    case (let a?, let b?): satu("Antara \(a) dan \(b).", "Between \(a) and \(b).")
    case (let a?, nil): satu("Paling sedikit \(a).", "At least \(a).")
    case (nil, let b?): satu("Paling banyak \(b).", "At most \(b).")
    case (nil, nil): bukanAngka
    }
  }

  func janji(_ janji: Janji) -> String {
    if janji.hari == 0 { return satu("Selesai di tempat", "While you wait") }
    switch janji.jenis {
    case .kerja:
      return satu(
        "\(janji.hari) hari kerja", janji.hari == 1 ? "1 working day" : "\(janji.hari) working days")
    case .kalender: return satu("\(janji.hari) hari", janji.hari == 1 ? "1 day" : "\(janji.hari) days")
    }
  }

  func kelas(_ kelas: Layanan.Kelas) -> String {
    switch kelas {
    case .umum: satu("Warga", "Residents")
    case .bisnis: satu("Usaha", "Business")
    case .pemerintah: satu("Instansi pemerintah", "Government offices")
    case .pns: satu("Pegawai negeri", "Civil servants")
    case .wna: satu("Warga negara asing", "Foreign nationals")
    }
  }

  func peran(_ peran: PeranAlur) -> String {
    switch peran {
    case .pemohon: satu("Anda", "You")
    case .sistem: satu("Otomatis", "Automatic")
    case .loket: satu("Petugas loket", "Counter officer")
    case .verifikator: satu("Pemeriksa berkas", "Reviewer of papers")
    case .surveyor: satu("Peninjau lapangan", "Field surveyor")
    case .teknis: satu("Dinas teknis", "Technical agency")
    case .penetap: satu("Penetap retribusi", "Assessor of the fee")
    case .konseptor: satu("Penyusun keputusan", "Drafter")
    case .paraf1: satu("Kepala seksi", "Head of section")
    case .paraf2: satu("Kepala bidang", "Head of division")
    case .paraf3: satu("Sekretaris", "Secretary")
    case .penandatangan: satu("Pejabat penanda tangan", "Signing official")
    case .penyerah: satu("Petugas penyerahan", "Hand-over officer")
    }
  }

  func penandatangan(_ siapa: Delegasi.Penandatangan) -> String {
    switch siapa {
    case .kepala: satu("Kepala dinas", "Head of the agency")
    case .camat: satu("Camat", "Head of the district")
    case .bupati: satu("Bupati", "The Regent")
    }
  }

  func masa(_ masa: Keluaran.Masa?) -> String {
    guard let masa else { return selamaTetap }
    switch masa.satuan {
    case .hari: return satu("\(masa.jumlah) hari", "\(masa.jumlah) days")
    case .bulan: return satu("\(masa.jumlah) bulan", "\(masa.jumlah) months")
    case .tahun: return satu("\(masa.jumlah) tahun", masa.jumlah == 1 ? "1 year" : "\(masa.jumlah) years")
    }
  }
}
