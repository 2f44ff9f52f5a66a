import Web

/// The words of applying for several services in one sitting.
extension TeksPerizinan {
  var urusSekaligus: String { satu("Urus sekaligus", "Apply for several at once") }
  var urusSekaligusKet: String {
    satu(
      "Perlu lebih dari satu? Isi satu formulir dan unggah tiap dokumen sekali saja.",
      "Do you need more than one? Fill in one form, and upload each paper only once.")
  }
  func paket(_ peristiwa: String) -> String { satu("Paket: \(peristiwa)", "Bundle: \(peristiwa)") }
  /// The occasion of a bundle, by its code.
  func peristiwa(_ kode: String) -> String { self[PeristiwaHidup.satu(kode)?.nama ?? DuaBahasa(kode)] }
  var pilihLayanan: String { satu("Layanan yang Anda perlukan", "The services you need") }
  var pilihLayananKet: String {
    satu(
      "Pilih dua sampai delapan. Masing-masing menjadi permohonan sendiri dengan kode dan tenggatnya sendiri.",
      "Choose two to eight. Each becomes an application of its own, with its own code and due date.")
  }
  var pilihDua: String { satu("Pilih dua sampai delapan layanan.", "Please choose two to eight services.") }
  var paketPengantar: String {
    satu(
      "Yang ditanyakan beberapa layanan cukup diisi sekali. Isian tersimpan begitu Anda menekan Lanjut; dokumennya menyusul di halaman berikut.",
      "What several services ask for is asked once. Your answers are kept as soon as you press Continue; the papers follow on the next page."
    )
  }
  var ubahPilihan: String { satu("Ubah pilihan layanan", "Change the services") }
  var dipakaiUntuk: String { satu("Dipakai untuk", "Used for") }
  func hanyaPetugas(_ nama: String) -> String {
    satu("\(nama): data untuk petugas", "\(nama): for the officers")
  }
  var yangMenyusul: String { satu("Yang menyusul", "What follows later") }
  func menyusul(_ syarat: String, peminta: String, pemberi: String) -> String {
    satu(
      "\(syarat) untuk \(peminta) tidak perlu diunggah: menyusul dari permohonan \(pemberi) dalam paket ini. \(peminta) baru dapat ditandatangani sesudah itu terbit.",
      "\(syarat) for \(peminta) need not be uploaded: it follows from the application for \(pemberi) in this bundle. \(peminta) can be signed only after that is issued."
    )
  }
  func menunggu(_ syarat: String, dari kode: String, tahap: String) -> String {
    satu(
      "\(syarat) menyusul dari \(kode), kini di tahap \(tahap).",
      "\(syarat) follows from \(kode), now at: \(tahap).")
  }
  func sudahTerbit(_ syarat: String, dari kode: String, nomor: String) -> String {
    satu(
      "\(syarat) terbit dari \(kode): nomor \(nomor).", "\(syarat) was issued by \(kode): number \(nomor).")
  }
  func takTerbit(_ syarat: String, dari kode: String) -> String {
    satu(
      "\(syarat) tidak terbit dari \(kode). Pemohon perlu mengunggahnya sendiri atau menarik permohonan ini.",
      "\(syarat) was not issued by \(kode). The applicant has to upload it or to withdraw this application.")
  }
  var sepaketSelesai: String {
    satu("Yang ditunggu dari paketnya selesai", "What it waited for from its bundle has ended")
  }
  var kirimPaket: String { satu("Kirim semua permohonan", "Send all applications") }
  var paketTerkirim: String { satu("Permohonan sepaket terkirim.", "The bundle was sent.") }
  var kodePaket: String { satu("Kode paket", "Code of the bundle") }
  func sepaket(_ kode: String) -> String { satu("Bagian dari paket \(kode)", "Part of bundle \(kode)") }
  var permohonanPaket: String { satu("Permohonan dalam paket ini", "Applications of this bundle") }
  func selesaiDari(_ selesai: Int, _ semua: Int) -> String {
    satu("\(selesai) dari \(semua) selesai", "\(selesai) of \(semua) ended")
  }
  var semuaDijanjikan: String { satu("Semua dijanjikan selesai", "All promised by") }
  var halamanUmumPaket: String { satu("Halaman umum paket", "Public page of the bundle") }
}
