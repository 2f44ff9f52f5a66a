import Bahasa

package enum SuratError: Refusal, Equatable {
  case tidakAda
  case berubah
  case layananKeliru(String)
  case bukanGiliran(String)
  case bukanPejabat(String)
  case tanpaPejabat(String)
  case perluAlasan
  case tanpaNIK
  case bukanUntukDia(String)
  case perluFoto
  case belumDicatat(String)
  /// The register says otherwise: a whole sentence, with what to record first.
  case bertentangan(String)
  /// A condition in the shipped table that is none: its line there, and the word.
  case ketentuanAsing(baris: Int, kata: String)

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .berubah, .bukanGiliran: .conflict
    case .bukanPejabat: .forbidden
    case .layananKeliru, .tanpaPejabat, .perluAlasan, .tanpaNIK, .bukanUntukDia, .perluFoto, .belumDicatat,
      .bertentangan, .ketentuanAsing:
      .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Surat itu tidak ditemukan."
    case .berubah: "Surat ini baru saja diubah orang lain. Muat ulang, lalu ulangi."
    case .layananKeliru(let kode): "Naskah layanan \(kode) menyebut isian yang tidak ditanyakan."
    case .bukanGiliran(let status): "Surat ini \(status), sehingga langkah itu tidak dapat dilakukan."
    case .bukanPejabat(let siapa): "Langkah ini dilakukan \(siapa)."
    case .tanpaPejabat(let kantor):
      "\(kantor) belum mempunyai pejabat yang menandatangani. Minta administrator mencatat pejabatnya."
    case .perluAlasan: "Tulis alasannya supaya pemohon dan petugas tahu apa yang harus dibetulkan."
    case .tanpaNIK: "Pemohon belum mempunyai NIK. Terbitkan atau betulkan NIK-nya dahulu."
    case .perluFoto: "Anak berumur lima tahun ke atas perlu foto. Ambil fotonya dahulu."
    case .belumDicatat(let apa):
      "Register belum menyimpan \(apa), padahal harus tercantum. Betulkan biodatanya dahulu."
    case .bertentangan(let kalimat): kalimat
    case .ketentuanAsing(let baris, let kata):
      "Baris \(baris) layanan-surat.csv: ketentuan “\(kata)” tidak dikenal."
    case .bukanUntukDia(let layanan):
      "\(layanan) tidak dapat dibuat untuk orang ini dalam keadaannya sekarang."
    }
  }
}
