import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// A paper of an earlier application of the same resident, used again.
struct PakaiLagiRoutes {
  let perizinan: Perizinan

  struct PakaiForm: Decodable, Sendable {
    var dokumen = ""
  }

  func add(to rute: RuteTerjaga) {
    for (alamat, halaman) in [
      (RutePermohonan.dokumenLama, RutePermohonan.milik), (RutePaket.dokumenLama, RutePaket.milik),
    ] {
      rute.post(alamat.path, .publik) { request, context -> Response in
        guard let pemohon = try await perizinan.pintu.kenali(request, context) else {
          return .see(perizinan.pintu.alamat)
        }
        let (kunci, syarat) = try alamat.value(context)
        let form: PakaiForm = try await request.form()
        guard let dokumen = DokumenIzin.ID(form.dokumen) else { throw PermohonanError.tidakAda }
        try await perizinan.pakaiLagi(dokumen, syarat, kunci: kunci, pemohon)
        return .see(
          "\(halaman(kunci))#\(syarat)", Flash(TeksPerizinan(context.web.language).berkasTersimpan), context)
      }
    }
  }
}

/// Under a requirement: which paper we have of him, and the button that uses it.
func pakaiLagi(_ lama: DokumenIzin?, alamat: String, _ teks: TeksPerizinan, _ token: FormToken) -> HTML? {
  lama.map { satu in
    """
    <p class="muted">\(teks.adaLama(satu.nama))</p>\
    <div class="buttons">\(actionForm(to: alamat, token, button(teks.pakaiLagi(teks.tanggal(Tanggal(satu.dibuat))), kind: .secondary, icon: .check), fields: [("dokumen", "\(satu.id)")]))</div>
    """
  }
}

extension TeksPerizinan {
  func adaLama(_ nama: String) -> String {
    satu("Anda pernah mengunggah \(nama).", "You have uploaded \(nama) before.")
  }
  func pakaiLagi(_ tanggal: String) -> String {
    satu("Pakai yang diunggah \(tanggal)", "Use the one of \(tanggal)")
  }
}
