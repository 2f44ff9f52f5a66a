import Akses
import Bahasa
import Web

/// What the register can fill in on a form, once the applicant consents.
struct IsiDariRegister {
  /// What it filled in, by field; empty before he consents.
  var terisi: [String: String] = [:]
  /// Where he consents; nil for who is not signed in.
  let alamat: String?

  /// `nama`: how the form calls a field of the register.
  init(_ isian: [Isian], _ data: [KolomRegister: String] = [:], alamat: String?) {
    self.alamat = isian.contains { $0.dariRegister != nil } ? alamat : nil
    for satu in isian {
      if let kolom = satu.dariRegister, let nilai = data[kolom], !nilai.isEmpty { terisi[satu.kode] = nilai }
    }
  }

  /// Before: the button and what it does. After: what it did.
  func html(_ isian: [Isian], _ teks: TeksPerizinan, _ context: AppContext) -> HTML? {
    guard let alamat else { return nil }
    if !terisi.isEmpty { return notice("<p>\(teks.terisiRegister)</p>", kind: .done) }
    let kolom = isian.filter { $0.dariRegister != nil }.map { teks[$0.nama] }
    return notice(
      """
      <p>\(teks.persetujuanRegister(kolom.joined(separator: ", ")))</p>\
      \(actionForm(to: alamat, context.formToken(), button(teks.setujuIsi, kind: .secondary, icon: .check)))
      """)
  }
}

extension TeksPerizinan {
  func persetujuanRegister(_ kolom: String) -> String {
    satu(
      "Anda masuk sebagai penduduk. Bila Anda setuju, kami mengambil dari data kependudukan Anda: \(kolom). Pengambilan itu tercatat di daftar siapa yang melihat data Anda; tanpa persetujuan tidak ada yang diambil.",
      "You are signed in as a resident. If you consent, we take from your record in the population register: \(kolom). It is noted in the list of who looked at your data; without consent nothing is taken."
    )
  }
  var setujuIsi: String {
    satu("Saya setuju, isi dari data kependudukan saya", "I consent: fill in from my record")
  }
  var terisiRegister: String {
    satu(
      "Yang bertanda sudah diisi dari data kependudukan Anda. Periksa, dan betulkan bila perlu.",
      "The marked fields were filled in from your record. Please check them, and correct what is wrong.")
  }
  var dariRegister: String { satu("Dari data kependudukan Anda.", "From your record in the register.") }
}
