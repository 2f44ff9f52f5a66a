import Bahasa
import Database
import Organisasi
import Web

/// To whom what waits may be given.
struct PenugasanKasus {
  let cabang: String
  let sekarang: Orang?
  let calon: [Orang]

  /// - Returns: nil where he may not give it, or where there is nobody to choose from.
  init?(_ giliran: Giliran, _ pelaku: Pelaku, _ satu: PermohonanTerbuka, _ tx: Tx) throws {
    let semua = try tx.calonPetugas(giliran, satu.struktur)
    guard pelaku.memimpin(giliran.unit) || semua.contains(where: { $0.id == pelaku.orang }) else {
      return nil
    }
    calon = semua.filter { satu.jalan.berbenturan($0.id) == nil }
    sekarang = giliran.petugas.flatMap { satu.struktur.orang[$0] }
    cabang = giliran.cabang
    guard calon.count > 1 || sekarang != nil else { return nil }
  }

  func html(_ berkas: BerkasPermohonan, _ token: FormToken) -> HTML {
    details(
      sekarang.map { "Ditugaskan kepada \($0.nama)" } ?? "Tugaskan kepada seseorang",
      Form(to: RutePermohonan.penugasan(berkas.permohonan.id), token)
        .html(
          """
          <input type="hidden" name="cabang" value="\(cabang)">\
          <input type="hidden" name="langkah" value="\(berkas.permohonan.langkah)">\
          \(select(Field("petugas", "Dikerjakan oleh", need: .optional), calon.map { Choice($0.id.description, $0.nama) }, chosen: sekarang?.id.description ?? "", prompt: "Siapa saja yang berperan"))
          """, actions: [button("Tugaskan", kind: .secondary)]))
  }
}
