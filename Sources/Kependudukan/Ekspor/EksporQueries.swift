import Database
import Organisasi

extension Tx {
  /// The people of one village who were not taken back, by family and place in it.
  func barisEkspor(
    _ desa: UnitKerja.ID, _ kode: String, _ sandi: Sandi, _ cara: PermintaanEkspor.Nomor
  ) throws -> [BarisOpenSID] {
    let orang: [Penduduk] = try all(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE desa = \(desa) AND status <> 'tidak_sah'
      ORDER BY COALESCE(keluarga, keluarga_terakhir), shdk, tanggal_lahir, id
      """)
    var keluarga: [KartuKeluarga.ID: (nomor: String, alamat: AlamatKeluarga)] = [:]
    return try orang.map { satu in
      let id = satu.keluarga ?? satu.keluargaTerakhir
      if let id, keluarga[id] == nil, let kk = try self.keluarga(id) {
        let nomor = cara == .samar ? BarisOpenSID.samar : try sandi.bukaKK(kk.nomor, id.rawValue).teks
        keluarga[id] = (nomor, kk.alamat)
      }
      func buka(_ nomor: NomorTersegel?, _ tempat: TempatNomor) throws -> String {
        guard let nomor else { return "" }
        return cara == .samar
          ? BarisOpenSID.samar : try sandi.buka(nomor, untuk: tempat, satu.id.rawValue).teks
      }
      let kk = id.flatMap { keluarga[$0] }
      return BarisOpenSID(
        biodata: cara == .samar ? satu.biodata.disamarkan : satu.biodata, nik: try buka(satu.nik, .nik),
        nikAyah: try buka(satu.nikAyah, .ayah), nikIbu: try buka(satu.nikIbu, .ibu), nomorKK: kk?.nomor ?? "",
        alamat: kk?.alamat ?? AlamatKeluarga(), status: satu.status, desa: kode)
    }
  }
}

extension Biodata {
  /// Without what leads to a number, opens an account elsewhere, or is a person's own affair.
  fileprivate var disamarkan: Biodata {
    var samar = self
    samar.namaIbu = samarkanNama(namaIbu)
    var rincian = RincianPenduduk()
    rincian.pendidikanDitempuh = self.rincian.pendidikanDitempuh
    rincian.ktpEl = self.rincian.ktpEl
    rincian.statusRekam = self.rincian.statusRekam
    samar.rincian = rincian
    return samar
  }
}
