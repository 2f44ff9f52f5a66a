import Bahasa
import Database

extension PelaksanaPeristiwa {
  /// Whoever is born of a woman who is not married has a father in law only by recognition, by a marriage that is recorded
  /// afterwards, or by the parents' statement (UU 1/1974 Pasal 43; UU 23/2006 Pasal 49 and 50): told where one is named.
  mutating func ingatkanAyah(_ baru: PendudukBaru, di kk: KartuKeluarga.ID) throws {
    guard baru.biodata.namaAyah.contains(where: \.isLetter),
      let ibu = try tx.ibu(bernama: baru.biodata.namaIbu, nik: sidikIbu(baru), di: kk),
      !ibu.biodata.statusKawin.isKawin, ibu.biodata.statusKawin != .ceraiMati
    else { return }
    hasil.peringatan.append(
      Peringatan(
        "nama_ayah",
        "Ibunya tercatat \(ibu.biodata.statusKawin.nama.lowercased()). Nama ayah ditulis hanya bila ada akta pengakuan atau pengesahan anak, atau surat pernyataan tanggung jawab mutlak sebagai suami istri; tanpa itu kosongkan, dan aktanya menyebut anak seorang ibu (UU 1/1974 Pasal 43, UU 23/2006 Pasal 49 dan 50)."
      ))
  }

  private func sidikIbu(_ baru: PendudukBaru) throws -> [UInt8]? {
    baru.nikIbu.isEmpty ? nil : sandi.sidik(try diBidang("nik_ibu") { try tx.nik(baru.nikIbu) })
  }
}

extension Tx {
  /// The mother of somebody, where the register knows her: by her NIK, else by her name among the women of the same card.
  func ibu(bernama nama: String, nik sidik: [UInt8]?, di kk: KartuKeluarga.ID?) throws -> Penduduk? {
    if let sidik, let orang = try penduduk(sidik: sidik) { return orang }
    guard let kk else { return nil }
    let bernama = try anggota(kk)
      .filter { $0.biodata.jenisKelamin == .perempuan && kunciUrut($0.biodata.nama) == kunciUrut(nama) }
    return bernama.count == 1 ? bernama[0] : nil
  }
}
