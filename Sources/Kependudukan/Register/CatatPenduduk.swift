import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Registers people who were in no register of the regency, all into one family: a child born, a family that moved in,
  /// somebody who was never written down.
  /// - Throws: `FieldErrors`, `PendudukError`, `KeluargaError`.
  package func catat(
    _ orang: [PendudukBaru], ke tujuan: TujuanKeluarga, sebagai jenis: Peristiwa.Jenis = .pencatatan,
    _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard !orang.isEmpty else { throw FieldErrors("anggota", "Isi sedikitnya satu orang.") }
    // Who can be asked is told of those in the register who may be the same; bulk work has a sweep of its own.
    guard pencatatan.peringatan != .terima else {
      return try await peristiwa(jenis, pencatatan, oleh: pelaku) { pelaksana in
        let kk = try pelaksana.keluarga(tujuan)
        for satu in orang { try pelaksana.catat(satu, di: kk) }
      }
    }
    let mirip = try await miripDengan(orang, ke: tujuan, oleh: pelaku)
    let kalimat = try await sebutkan(mirip, oleh: pelaku)
    return try await menghitungTebakan(orang.map(\.nik), oleh: pelaku) {
      try await peristiwa(jenis, pencatatan, oleh: pelaku) { pelaksana in
        pelaksana.hasil.peringatan += kalimat
        let kk = try pelaksana.keluarga(tujuan)
        for (satu, mirip) in zip(orang, mirip) {
          try pelaksana.pastikanWenang(satu, mirip: mirip, pencatatan.peringatan, oleh: pelaku)
          if jenis == .lahir { try pelaksana.ingatkanAyah(satu, di: kk.id) }
          let id = try pelaksana.catat(satu, di: kk)
          try pelaksana.tx.antrekan(id, mirip, pada: pelaksana.penulis.peristiwa.dicatat)
        }
      }
    }
  }
}

extension PelaksanaPeristiwa {
  @discardableResult
  package mutating func catat(_ baru: PendudukBaru, di kk: KartuKeluarga) throws -> Penduduk.ID {
    let periksa = PeriksaBiodata(
      kode: try tx.kodePenduduk(), hariIni: Tanggal(penulis.peristiwa.dicatat))
    let asal: AsalNama = penulis.peristiwa.jenis == .lahir ? .baru : .lama
    hasil.peringatan += try periksa.periksa(baru.biodata, nama: asal)
    let wilayah = try tx.wilayahDesa(kk.desa)
    let id = tx.key(Penduduk.self)
    let nik = try nik(baru.nik, baru.biodata, wilayah)
    var orang = Penduduk(
      id: id, biodata: baru.biodata, nik: try nik.map { try sandi.segel($0, untuk: .nik, id.rawValue) },
      nikAyah: try orangTua(baru.nikAyah, "nik_ayah", .ayah, id),
      nikIbu: try orangTua(baru.nikIbu, "nik_ibu", .ibu, id), keluarga: kk.id, desa: kk.desa,
      peristiwa: penulis.peristiwa.id)
    do {
      try penulis.catat(orang, sebagai: .subjek)
    } catch PendudukError.nikSudahAda(let pemilik) {
      pemilikNIK = pemilik
      orang.nik = nil
      try penulis.catat(orang, sebagai: .subjek)
    }
    hasil.penduduk.append(id)
    return id
  }

  /// Reads or issues it, and notes what is odd. `wilayah` is the kecamatan of registration.
  mutating func nik(_ sumber: SumberNIK, _ b: Biodata, _ wilayah: Int) throws -> NIK? {
    switch sumber {
    case .belumAda: return nil
    case .terbitkan:
      return try PenerbitNomor(sandi: sandi)
        .terbitkanNIK(tx, wilayah: wilayah, lahir: b.tanggalLahir, b.jenisKelamin)
    case .tertulis(let teks):
      let nik = try diBidang("nik") { try tx.nik(teks) }
      hasil.peringatan += nik.peringatan(lahir: b.tanggalLahir, b.jenisKelamin, wilayahSekarang: wilayah)
        .map { $0.peringatan("nik") }
      return nik
    }
  }

  /// The NIK of a parent, sealed; nil when none was written.
  func orangTua(
    _ teks: String, _ bidang: String, _ tempat: TempatNomor, _ id: Penduduk.ID
  ) throws -> NomorTersegel? {
    if teks.isEmpty { return nil }
    let nik = try diBidang(bidang) { try tx.nik(teks) }
    return try sandi.segel(nik, untuk: tempat, id.rawValue)
  }
}
