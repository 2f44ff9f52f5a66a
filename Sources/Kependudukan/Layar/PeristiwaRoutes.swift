import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// What happens to a family and its members, each as one form and one event.
struct PeristiwaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.kelahiran.path, .kependudukan, use: formKelahiran)
    rute.post(RutePenduduk.kelahiran.path, .kependudukan, use: catatKelahiran)
    for jenis in JenisFormulir.allCases {
      rute.get(jenis.rute.path, .kependudukan) { (_: Request, context: PelakuContext) -> Response in
        let berkas = try await berkas(jenis.rute.value(context), context)
        var form = PeristiwaForm(berkas.kk, berkas.anggota)
        // Nobody takes his old RT and RW along.
        if jenis == .perpindahan { form.lupakanAlamat() }
        return
          jenis.halaman(
            form, berkas, .init(), [], try await desa(), context
          )
          .tertutup(context)
      }
      rute.post(jenis.rute.path, .kependudukan) { (request: Request, context: PelakuContext) -> Response in
        try await catat(jenis, request, context)
      }
    }
    rute.get(RutePenduduk.pembatalan.path, .kependudukan, use: formPembatalan)
    rute.post(RutePenduduk.pembatalan.path, .kependudukan, use: batalkan)
  }

  func formKelahiran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkas(RutePenduduk.kelahiran.value(context), context)
    var form = BiodataForm()
    form.shdk = "\(HubunganKeluarga.anak.rawValue)"
    form.terbitkan = "1"
    form.tempatLahir = berkas.struktur.unit[berkas.kk.desa]?.nama ?? ""
    form.agama = berkas.kepala.map { "\($0.biodata.agama)" } ?? ""
    // The head is the child's father as long as he is married; else whoever writes it down says whose it is.
    if let kepala = berkas.kepala?.biodata, kepala.jenisKelamin == .lakiLaki, kepala.statusKawin.isKawin {
      form.namaAyah = kepala.nama
    }
    return try await halamanKelahiran(form, berkas, .init(), [], context).tertutup(context)
  }

  func catatKelahiran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkas(RutePenduduk.kelahiran.value(context), context)
    let hari = kependudukan.hariIni
    let kode = try await kependudukan.db.read { try $0.kodePenduduk() }
    return try await request.catat(context) { (form: BiodataForm) in
      var pencatatan = try form.pencatatan(di: berkas.kk.desa, pada: hari)
      pencatatan.rincian = try form.kelahiran.rincian(kode)
      _ = try await kependudukan.catat(
        [
          PendudukBaru(
            biodata: try form.bayi.biodata(), nik: form.sumberNIK, nikAyah: form.nikAyah.rapi,
            nikIbu: form.nikIbu.rapi)
        ], ke: .ada(berkas.kk.id), sebagai: .lahir, pencatatan,
        oleh: context.pelaku)
      return .see(berkas.alamatHalaman, Flash("Kelahiran tercatat dan anak masuk kartu keluarga."), context)
    } ulang: {
      try await halamanKelahiran($0, berkas, $1, $2, context)
    }
  }

  private func halamanKelahiran(
    _ form: BiodataForm, _ berkas: BerkasKeluarga, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ context: PelakuContext
  ) async throws -> Page {
    let kode = try await kependudukan.db.read { try $0.kodePenduduk() }
    return FormulirPenduduk(
      judul: "Catat kelahiran", pengantar: "Keluarga \(berkas.kepala?.biodata.nama ?? "")",
      jejak: berkas.jejak,
      tindakan: RutePenduduk.kelahiran(berkas.kk.id),
      isi:
        "\(kependudukan.ganda.keadaan.kalimat.map { notice("\($0)") })\(form.html(.lahir, kode, galat, peringatan))",
      sesudahnya: "Anak masuk kartu keluarga ini dan terhitung lahir bulan ini.", tombol: "Catat kelahiran",
      kembali: berkas.alamatHalaman
    )
    .halaman(galat, context)
  }

  private func catat(
    _ jenis: JenisFormulir, _ request: Request, _ context: PelakuContext
  ) async throws -> Response {
    let berkas = try await berkas(jenis.rute.value(context), context)
    let hari = kependudukan.hariIni
    return try await request.catat(context) { (form: PeristiwaForm) in
      var pencatatan = try form.pencatatan(di: berkas.kk.desa, pada: hari)
      pencatatan.rincian = try form.rincian(jenis, berkas.kode)
      let hasil = try await kependudukan.catat(jenis, form, berkas, pencatatan, oleh: context.pelaku)
      // Who moved away is seen here no more; the card that he left tells of it, and takes it back.
      var tujuan: KartuKeluarga.ID?
      for satu in [hasil.keluarga.first ?? berkas.kk.id, berkas.kk.id] where tujuan == nil {
        if try await kependudukan.boleh(satu, context.pelaku) { tujuan = satu }
      }
      return .see(
        tujuan.map { query(RutePenduduk.keluarga($0), ["untuk": Keperluan.pemutakhiran.rawValue]) }
          ?? RutePenduduk.cari(),
        Flash(([jenis.kabar] + hasil.akibat).joined(separator: " ")), context)
    } ulang: {
      jenis.halaman($0, berkas, $1, $2, try await desa(), context)
    }
  }

  func formPembatalan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let peristiwa = try await kependudukan.peristiwa(RutePenduduk.pembatalan.value(context), context.pelaku)
    return halamanPembatalan(peristiwa, "", .init(), context).tertutup(context)
  }

  func batalkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let peristiwa = try await kependudukan.peristiwa(RutePenduduk.pembatalan.value(context), context.pelaku)
    return try await request.catat(context) { (form: AlasanForm) in
      let hasil = try await kependudukan.batalkan(peristiwa.id, alasan: form.alasan, oleh: context.pelaku)
      let tujuan = try await kependudukan.tujuanSesudahBatal(peristiwa.id, hasil, context.pelaku)
      return .see(
        tujuan ?? RutePenduduk.cari(),
        Flash("\(peristiwa.jenis.nama) dibatalkan; data kembali seperti sebelumnya."),
        context)
    } ulang: { form, galat, _ in
      halamanPembatalan(peristiwa, form.alasan, galat, context)
    }
  }

  private func halamanPembatalan(
    _ peristiwa: Peristiwa, _ alasan: String, _ galat: FieldErrors, _ context: PelakuContext
  ) -> Page {
    FormulirPenduduk(
      judul: "Batalkan \(peristiwa.jenis.nama.lowercased())",
      pengantar: "Dicatat \(peristiwa.dicatat.teksPendek()), terjadi \(peristiwa.tanggal.teks).", jejak: [],
      tindakan: RutePenduduk.pembatalan(peristiwa.id),
      isi: textArea(Field("alasan", "Mengapa dibatalkan?", errors: galat), alasan, rows: 3, most: 300),
      sesudahnya:
        "Semua orang dan kartu keluarga yang tersentuh kembali seperti sebelumnya; peristiwanya tetap tercatat sebagai dibatalkan.",
      tombol: "Batalkan peristiwa", kembali: RutePenduduk.cari()
    )
    .halaman(galat, context)
  }

  private func berkas(_ id: KartuKeluarga.ID, _ context: PelakuContext) async throws -> BerkasKeluarga {
    try await kependudukan.berkas(id, untuk: Keperluan.pemutakhiran.nama, context)
  }

  /// A move may lead to any village of the regency: both sides in one step.
  private func desa() async throws -> [UnitKerja] { try await kependudukan.struktur().desa(.semua) }
}

extension Kependudukan {
  /// The page of somebody who was restored, or of a family when the event touched nobody, where `pelaku` has a right: one
  /// of a couple may be back in a village that is not his.
  fileprivate func tujuanSesudahBatal(
    _ id: Peristiwa.ID, _ hasil: HasilPeristiwa, _ pelaku: Pelaku
  ) async throws -> String? {
    let (untuk, hari) = (Keperluan.pemutakhiran.rawValue, hariIni)
    return try await db.read { tx in
      let lingkup = try tx.struktur(pada: hari).lingkupPenduduk(pelaku)
      for orang in hasil.penduduk {
        if let desa = try tx.penduduk(orang)?.desa, lingkup.memuat(desa) {
          return query(RutePenduduk.satu(orang), ["untuk": untuk])
        }
      }
      let keluarga: KartuKeluarga.ID? = try tx.value(
        """
        SELECT p.keluarga
        FROM peristiwa_keluarga p
        JOIN kartu_keluarga k ON k.id = p.keluarga
        WHERE p.peristiwa = \(id) AND \(lingkup.syarat("k.desa"))
        ORDER BY p.keluarga
        """)
      return keluarga.map { query(RutePenduduk.keluarga($0), ["untuk": untuk]) }
    }
  }

  /// Whether the family stands where `pelaku` has a right.
  fileprivate func boleh(_ id: KartuKeluarga.ID, _ pelaku: Pelaku) async throws -> Bool {
    let hari = hariIni
    return try await db.read { tx in
      guard let kk = try tx.keluarga(id) else { return false }
      return try tx.struktur(pada: hari).lingkupPenduduk(pelaku).memuat(kk.desa)
    }
  }

  /// An event of which everybody and every family it touched is, or was, where `pelaku` has a right. Two records merged
  /// are parted again only by who may merge them.
  /// - Throws: `PeristiwaError.tidakAda`.
  fileprivate func peristiwa(_ id: Peristiwa.ID, _ pelaku: Pelaku) async throws -> Peristiwa {
    let waktu = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let lingkup = struktur.lingkupPenduduk(pelaku)
      guard let peristiwa = try tx.peristiwa(id) else { throw PeristiwaError.tidakAda }
      if peristiwa.jenis == .gabung, !struktur.memegangRegister(pelaku) { throw PeristiwaError.tidakAda }
      let tersentuh = try tx.desaTersentuh(peristiwa)
      guard
        lingkup == .semua
          || !tersentuh.isEmpty && tersentuh.allSatisfy({ $0.contains(where: lingkup.memuat) })
      else { throw PeristiwaError.tidakAda }
      try tx.catatIkut(
        tx.values("SELECT penduduk FROM peristiwa_orang WHERE peristiwa = \(id)", as: Penduduk.ID.self),
        untuk: "peristiwa yang hendak dibatalkan", oleh: pelaku, pada: waktu)
      return peristiwa
    }
  }
}

extension Tx {
  /// For everybody and every family that an event touched, the villages where they were and are. Of one that touched
  /// nobody, where it was reported.
  fileprivate func desaTersentuh(_ peristiwa: Peristiwa) throws -> [[UnitKerja.ID]] {
    let orang: [[UnitKerja.ID]] = try all(
      "SELECT desa_asal, desa_tujuan FROM peristiwa_orang WHERE peristiwa = \(peristiwa.id) ORDER BY penduduk"
    ) { [try $0["desa_asal"] as UnitKerja.ID?, try $0["desa_tujuan"]].compactMap(\.self) }
    // Families that people came from or went to are where those people were or are: a family that an event only closed or
    // opened along with them adds nothing.
    if !orang.isEmpty { return orang }
    let keluarga: [[UnitKerja.ID]] = try all(
      """
      SELECT k.desa AS desa
      FROM peristiwa_keluarga p
      JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.peristiwa = \(peristiwa.id)
      ORDER BY k.id
      """
    ) { [try $0["desa"]] }
    return keluarga.isEmpty ? peristiwa.desa.map { [[$0]] } ?? [] : keluarga
  }
}
