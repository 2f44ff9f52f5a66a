import Bahasa

/// Why an act on an application is refused.
package enum PermohonanError: Refusal, Equatable {
  case tidakAda
  /// Somebody else was quicker.
  case berubah
  /// The act is not one of the stage in which the application is.
  case bukanTahapnya(String)
  case bukanGiliran(String)
  /// He has acted in a stage from which this one is kept apart.
  case orangSama(String)
  /// He assessed the fee of which he would say that it was paid.
  case penetapnya
  case perluAlasan
  /// Nobody plays the part in that office.
  case tanpaPetugas(String)
  case layananTutup(String)
  case tanpaKantor(String)
  case tanpaTarif(String)
  /// Satisfaction is asked for once something was received, and once.
  case belumDiserahkan
  case sudahDinilai
  /// Its paper rests on one that another application of the same bundle has not given yet.
  case menyusul(String, dari: String)

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .berubah, .bukanTahapnya, .belumDiserahkan, .sudahDinilai, .menyusul: .conflict
    case .bukanGiliran, .orangSama, .penetapnya: .forbidden
    case .perluAlasan, .tanpaPetugas, .layananTutup, .tanpaKantor, .tanpaTarif: .invalid
    }
  }

  package var message: String {
    switch self {
    case .belumDiserahkan: "Layanan dinilai setelah hasilnya diserahkan."
    case .sudahDinilai: "Layanan ini sudah Anda nilai. Terima kasih."
    case .menyusul(let syarat, let kode):
      "\(syarat) menyusul dari permohonan \(kode) dalam paket yang sama. Tunggu sampai itu terbit, atau minta pemohon mengunggahnya."
    case .tidakAda: "Permohonan itu tidak ditemukan."
    case .berubah: "Permohonan ini baru saja dikerjakan orang lain. Muat ulang, lalu lihat keadaannya."
    case .bukanTahapnya(let tahap):
      "Permohonan ini di tahap \(tahap), sehingga langkah itu tidak dapat dilakukan."
    case .bukanGiliran(let peran): "Langkah ini dilakukan \(peran)."
    case .orangSama(let tahap):
      "Anda sudah bertindak di tahap \(tahap) permohonan ini. Siapa yang memeriksa tidak boleh memutus; minta pejabat lain."
    case .penetapnya:
      "Retribusi permohonan ini Anda yang menetapkan, jadi bukan Anda yang mencatat pembayarannya. Minta petugas loket, atau penetap lain di kantor ini."
    case .perluAlasan: "Tulis alasannya supaya pemohon tahu apa yang harus dilakukan."
    case .tanpaPetugas(let peran):
      "Belum ada yang bertugas sebagai \(peran). Minta administrator menetapkannya."
    case .layananTutup(let nama): "\(nama) tidak sedang dibuka."
    case .tanpaTarif(let nama): "\(nama) belum mempunyai tarif untuk hari permohonan ini masuk."
    case .tanpaKantor(let nama):
      "\(nama) belum terdaftar sebagai unit kerja, sehingga permohonan tidak punya tujuan."
    }
  }
}
