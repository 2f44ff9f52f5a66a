import Akses
import Database
import HTTPTypes
import Organisasi
import Web

/// Reading and giving dispositions.
struct DisposisiAPI {
  let persuratan: Persuratan
  private static let bagian = "Disposisi"

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, RuteAPI.disposisi, TitikAPI(Self.bagian, "Disposisi saya, dari yang terbaru", .suratBaca),
      saringan: SaringanDisposisi.self, use: daftar)
    rute.api(.get, RuteAPI.satuDisposisi, TitikAPI(Self.bagian, "Satu disposisi", .suratBaca)) { minta in
      DisposisiJSON(
        try await persuratan.disposisi(
          RuteAPI.satuDisposisi.value(minta.konteks), oleh: minta.konteks.pelaku))
    }
    rute.api(
      .get, RuteAPI.disposisiSurat, TitikAPI(Self.bagian, "Semua disposisi satu surat", .suratBaca)
    ) { minta in
      try await pohon(RuteAPI.disposisiSurat.value(minta.konteks), minta.konteks.pelaku)
    }
    rute.api(
      .get, RuteAPI.lembar,
      TitikAPI(
        Self.bagian, "Kepada siapa surat ini dapat didisposisikan, dan dengan instruksi apa", .suratBaca)
    ) { minta in
      LembarDisposisiJSON(
        try await lembar(RuteAPI.lembar.value(minta.konteks), induk: nil, minta.konteks.pelaku))
    }
    rute.apiBuat(
      RuteAPI.disposisiSurat, TitikAPI(Self.bagian, "Mendisposisikan surat", .disposisiTulis),
      isian: DisposisiBaruJSON.self
    ) { minta in
      try await buat(RuteAPI.disposisiSurat.value(minta.konteks), induk: nil, minta)
    }
    rute.apiBuat(
      RuteAPI.terusan, TitikAPI(Self.bagian, "Meneruskan disposisi kepada bawahan", .disposisiTulis),
      isian: DisposisiBaruJSON.self
    ) { minta in
      let id = try RuteAPI.terusan.value(minta.konteks)
      let disposisi = try await persuratan.disposisi(id, oleh: minta.konteks.pelaku)
      return try await buat(disposisi.kiriman, induk: id, minta)
    }
  }

  private func daftar(_ minta: PermintaanAPI<SaringanDisposisi, TanpaIsian>) async throws
    -> Daftar<BarisDisposisiJSON>
  {
    let halaman = try await persuratan.db.read { tx in
      try tx.daftar(
        minta.saringan.tampil ?? .masuk, for: minta.konteks.pelaku, minta.saringan.potongan)
    }
    return Daftar(
      halaman.baris.map { BarisDisposisiJSON($0) }, berikut: halaman.berikut.map(String.init))
  }

  private func buat(
    _ id: Kiriman.ID, induk: Disposisi.ID?, _ minta: PermintaanAPI<TanpaIsian, DisposisiBaruJSON>
  ) async throws -> Terbuat<Daftar<DisposisiJSON>> {
    let pelaku = minta.konteks.pelaku
    let lembar = try await lembar(id, induk: induk, pelaku)
    let isian = try minta.isian.form.validated(
      bawahan: lembar.bawahan, instruksi: lembar.instruksi.map(\.kode), tenggat: lembar.aturan)
    try await persuratan.disposisikan(id, induk: induk, dengan: isian, kunci: minta.kunci, oleh: pelaku)
    return Terbuat(try await pohon(id, pelaku), di: RuteAPI.disposisiSurat(id))
  }

  private func pohon(_ id: Kiriman.ID, _ pelaku: Pelaku) async throws -> Daftar<DisposisiJSON> {
    let now = persuratan.now()
    let isi = try await persuratan.db.read { tx in try KirimanHalaman.muat(id, pelaku, pada: now, tx) }
    return Daftar(isi.disposisi.map { DisposisiJSON($0) })
  }

  private func lembar(_ id: Kiriman.ID, induk: Disposisi.ID?, _ pelaku: Pelaku) async throws
    -> LembarDisposisi
  {
    let now = persuratan.now()
    return try await persuratan.db.read { tx in
      try LembarDisposisi.muat(id, induk: induk, pelaku, pada: now, tx)
    }
  }
}

/// What recipient and giver do with a disposition.
struct KerjakanAPI {
  let persuratan: Persuratan
  private static let bagian = "Disposisi"

  func add(to rute: RuteTerjaga) {
    rute.apiTindakan(
      RuteAPI.kemajuan, TitikAPI(Self.bagian, "Mencatat kemajuan", .disposisiTulis), isian: KemajuanJSON.self
    ) {
      try await persuratan.catatKemajuan(
        RuteAPI.kemajuan.value($0.konteks), $0.isian.isi, oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.laporan, TitikAPI(Self.bagian, "Melaporkan hasil kepada pemberi", .disposisiTulis),
      isian: LaporanJSON.self
    ) {
      try await persuratan.laporkan(
        RuteAPI.laporan.value($0.konteks), $0.isian.laporan, jawaban: $0.isian.jawaban?.key,
        oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.penolakanDisposisi, TitikAPI(Self.bagian, "Menolak dengan alasan", .disposisiTulis),
      isian: AlasanJSON.self
    ) {
      try await persuratan.tolakDisposisi(
        RuteAPI.penolakanDisposisi.value($0.konteks), alasan: $0.isian.alasan, oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.penerimaanLaporan, TitikAPI(Self.bagian, "Menerima laporan; disposisi selesai", .disposisiTulis)
    ) {
      try await persuratan.terimaLaporan(
        RuteAPI.penerimaanLaporan.value($0.konteks), oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.penarikan, TitikAPI(Self.bagian, "Menarik disposisi yang belum dibaca", .disposisiTulis)
    ) {
      try await persuratan.tarik(RuteAPI.penarikan.value($0.konteks), oleh: $0.konteks.pelaku)
    }
  }
}
