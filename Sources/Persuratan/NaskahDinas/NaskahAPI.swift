import Akses
import Database
import HTTPTypes
import Organisasi
import Web

/// Reading and writing outgoing naskah. Signing is not here: it asks for the passphrase of a person.
struct NaskahAPI {
  let persuratan: Persuratan
  private static let bagian = "Naskah keluar"

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, RuteAPI.naskah, TitikAPI(Self.bagian, "Naskah saya, dari yang terbaru", .naskahBaca),
      saringan: SaringanNaskah.self, use: daftar)
    rute.api(.get, RuteAPI.satuNaskah, TitikAPI(Self.bagian, "Satu naskah dan keadaannya", .naskahBaca)) {
      try await satu(RuteAPI.satuNaskah.value($0.konteks), $0.konteks.pelaku)
    }
    rute.apiPDF(
      RuteAPI.pdfNaskah, TitikAPI(Self.bagian, "Berkas naskah yang sudah tersegel", .naskahBaca)
    ) { minta in
      let id = try RuteAPI.pdfNaskah.value(minta.konteks)
      return try await persuratan.berkasNaskah(id, oleh: minta.konteks.pelaku).response()
    }
    rute.apiBuat(
      RuteAPI.naskah, TitikAPI(Self.bagian, "Membuat konsep", .naskahTulis), isian: KontenJSON.self, use: buat
    )
    rute.api(
      .put, RuteAPI.satuNaskah,
      TitikAPI(Self.bagian, "Mengubah konsep, atau naskah yang menunggu paraf saya", .naskahTulis),
      isian: PerubahanNaskahJSON.self, use: ubah)
  }

  private func daftar(_ minta: PermintaanAPI<SaringanNaskah, TanpaIsian>) async throws
    -> Daftar<BarisNaskahJSON>
  {
    let halaman = try await persuratan.db.read { tx in
      try tx.daftar(
        minta.saringan.tampil ?? .konsep, for: minta.konteks.pelaku, minta.saringan.potongan)
    }
    return Daftar(halaman.baris.map { BarisNaskahJSON($0) }, berikut: halaman.berikut.map(String.init))
  }

  private func buat(_ minta: PermintaanAPI<TanpaIsian, KontenJSON>) async throws -> Terbuat<SatuNaskahJSON> {
    let pelaku = minta.konteks.pelaku
    let id = try await persuratan.buatKonsep(
      minta.isian.konten(lampiran: []), membalas: minta.isian.membalas?.key,
      mengganti: minta.isian.mengganti?.key, kunci: minta.kunci, oleh: pelaku)
    return Terbuat(try await satu(id, pelaku), di: RuteAPI.satuNaskah(id))
  }

  private func ubah(_ minta: PermintaanAPI<TanpaIsian, PerubahanNaskahJSON>) async throws -> SatuNaskahJSON {
    let pelaku = minta.konteks.pelaku
    let naskah = try await persuratan.naskah(RuteAPI.satuNaskah.value(minta.konteks), oleh: pelaku)
    try await persuratan.simpan(
      minta.isian.isi.konten(lampiran: naskah.konten.lampiran), naskah, minta.isian.versi,
      DasarSuntingan(nomor: minta.isian.suntingan, formulir: ""), pelaku)
    return try await satu(naskah.id, pelaku)
  }

  private func satu(_ id: NaskahDinas.ID, _ pelaku: Pelaku) async throws -> SatuNaskahJSON {
    let now = persuratan.now()
    let isi = try await persuratan.db.read { tx in try NaskahHalaman.muat(id, pelaku, pada: now, tx) }
    try await persuratan.catatDilihat(isi.naskah, oleh: pelaku)
    return SatuNaskahJSON(isi)
  }
}

struct TindakanNaskahAPI {
  let persuratan: Persuratan
  private static let bagian = "Naskah keluar"

  func add(to rute: RuteTerjaga) {
    rute.apiTindakan(
      RuteAPI.pengajuan, TitikAPI(Self.bagian, "Mengajukan konsep untuk diparaf", .naskahTulis),
      isian: VersiJSON.self
    ) {
      try await persuratan.ajukan(
        RuteAPI.pengajuan.value($0.konteks), versi: $0.isian.versi, oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.pengiriman,
      TitikAPI(Self.bagian, "Mengirim surat tertanda tangan yang dikirim oleh tata usaha", .naskahTulis)
    ) {
      _ = try await persuratan.kirim(RuteAPI.pengiriman.value($0.konteks), oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.pembuangan, TitikAPI(Self.bagian, "Membuang konsep yang belum ditandatangani", .naskahTulis)
    ) {
      try await persuratan.buangKonsep(RuteAPI.pembuangan.value($0.konteks), oleh: $0.konteks.pelaku)
    }
  }
}
