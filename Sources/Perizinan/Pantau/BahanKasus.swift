import Database
import Foundation
import Organisasi
import Pemantauan

/// What stands beside the events of one application, for the monitors.
struct BahanKasus {
  struct Peninjauan {
    let dilihat: Date
    let foto: Int
    /// Only where the telephone knew it: what was written by hand proves no presence.
    let letak: Letak?
  }

  let id: Permohonan.ID
  let kode: String
  let layanan: Layanan
  let kantor: UnitKerja.ID
  let penandatangan: Delegasi.Penandatangan
  let tenggat: Date
  var peristiwa: [PeristiwaIzin] = []
  /// By the number of the event.
  var peninjauan: [Int: Peninjauan] = [:]
  var retribusi: (ditetapkan: Int, dibayar: Int?)?
  /// To whom what waits is given.
  var untuk: Orang.ID?
  /// When each paper was brought.
  var dokumen: [(syarat: String, dibuat: Date)] = []

  /// The application as a case of a log; `petugas` names officers, each differently.
  func kasus(_ petugas: [Orang.ID: String]) -> Kasus {
    var kejadian: [Kejadian] = []
    let diminta = permintaan
    for (urut, satu) in peristiwa.enumerated() {
      let (dari, ke) = (layanan.alur.tahap(satu.dari), layanan.alur.tahap(satu.ke))
      var ini = Kejadian(
        kegiatan(satu, dari), satu.waktu, petugas: satu.orang.flatMap { petugas[$0] },
        jenis: satu.arti(dari: dari, ke: ke))
      // An application that was taken up again had not ended.
      let dipulihkan = urut + 1 < peristiwa.count && peristiwa[urut + 1].membukaLagi
      if dipulihkan { ini.jenis = .dijeda }
      ini.unit = kolam(satu, dari)
      if satu.jam == .pemohon || satu.jam == .luar { ini.sebabJeda = ke?.nama.id }
      if let surat = diminta[satu.urut] { (ini.diminta, ini.kurang) = (surat.diminta, surat.kurang) }
      if satu.urut == peristiwa.last?.urut { ini.untuk = untuk.flatMap { petugas[$0] } }
      if let retribusi, ini.jenis == .ditetapkan { ini.rupiah = retribusi.dibayar ?? retribusi.ditetapkan }
      if let dibayar = retribusi?.dibayar, ini.jenis == .dibayar { ini.rupiah = dibayar }
      kejadian += peninjauan[satu.urut].map { terpisah(ini, $0, sebelum: kejadian.last?.waktu) } ?? [ini]
      if ini.jenis == .dibayar, let retribusi, let dibayar = retribusi.dibayar,
        dibayar != retribusi.ditetapkan
      {
        var berubah = Kejadian("Ketetapan berbeda dari yang dibayar", satu.waktu, jenis: .lain)
        berubah.rupiah = retribusi.ditetapkan
        kejadian.append(berubah)
      }
    }
    return Kasus(
      id: kode, layanan: layanan.kode, jalur: penandatangan.rawValue, ragam: "\(layanan.versi)",
      tenggat: tenggat, kejadian: kejadian)
  }

  private func kegiatan(_ satu: PeristiwaIzin, _ dari: Tahap?) -> String {
    guard let dari else { return "Permohonan masuk" }
    let transisi = layanan.alur.dari(dari.kode).first { $0.tindakan == satu.tindakan }
    let cabang = dari.cabang.first { $0.kode == satu.cabang }.map { " \($0.nama.id)" }
    return "\(dari.nama.id)\(cabang ?? ""): \(transisi?.nama.id ?? satu.tindakan)"
  }

  /// Whose officers share one pile.
  private func kolam(_ satu: PeristiwaIzin, _ dari: Tahap?) -> String? {
    guard let dari, satu.orang != nil else { return nil }
    if let cabang = dari.cabang.first(where: { $0.kode == satu.cabang }) {
      return "\(cabang.instansi) \(cabang.peran.rawValue)"
    }
    let bersama = dari.peran == .paraf3 || dari.peran == .penandatangan && penandatangan == .bupati
    return "\(bersama ? "kabupaten" : kantor.description) \(dari.peran?.rawValue ?? "")"
  }

  /// A survey was when it was seen; without a signal it arrives later, and nobody was at two places because of that.
  private func terpisah(_ kejadian: Kejadian, _ satu: Peninjauan, sebelum: Date?) -> [Kejadian] {
    let bukti = BuktiSurvei(
      foto: satu.foto,
      posisi: satu.letak.map { Posisi(lintang: $0.lintang, bujur: $0.bujur) })
    let saat = min(max(satu.dilihat, sebelum ?? satu.dilihat), kejadian.waktu)
    var dilihat = Kejadian(kejadian.kegiatan, saat, petugas: kejadian.petugas, jenis: .survei)
    (dilihat.bukti, dilihat.unit) = (bukti, kejadian.unit)
    if kejadian.waktu.timeIntervalSince(saat) < 300 {
      dilihat.sebabJeda = kejadian.sebabJeda
      return [dilihat]
    }
    var terkirim = kejadian
    terkirim.jenis = .lain
    return [dilihat, terkirim]
  }
}
