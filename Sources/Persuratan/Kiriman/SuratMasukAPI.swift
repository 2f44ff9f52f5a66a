import Akses
import Database
import HTTPTypes
import Organisasi
import Web

/// Reading incoming letters.
struct SuratMasukAPI {
  let persuratan: Persuratan
  private static let bagian = "Surat masuk"

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, RuteAPI.suratMasuk,
      TitikAPI(Self.bagian, "Surat masuk kantor yang diurus, dari yang terbaru", .suratBaca),
      saringan: SaringanSuratMasuk.self, use: daftar)
    rute.api(.get, RuteAPI.satuSurat, TitikAPI(Self.bagian, "Satu surat masuk", .suratBaca), use: satu)
    rute.apiPDF(
      RuteAPI.pdfSurat,
      TitikAPI(
        Self.bagian, "Berkas surat yang tersegel", .suratBaca,
        catatan: "Membuka surat yang terbatas atau rahasia tercatat dalam jejak.")
    ) { minta in
      let id = try RuteAPI.pdfSurat.value(minta.konteks)
      return try await persuratan.berkasKiriman(id, oleh: minta.konteks.pelaku).response()
    }
  }

  private func daftar(_ minta: PermintaanAPI<SaringanSuratMasuk, TanpaIsian>) async throws
    -> Daftar<SuratMasukJSON>
  {
    let pelaku = minta.konteks.pelaku
    let halaman = try await persuratan.db.read { tx in
      try tx.daftar(minta.saringan.tampil ?? .terbuka, for: pelaku, minta.saringan.potongan)
    }
    return Daftar(
      halaman.baris.map { SuratMasukJSON($0, bagi: pelaku) }, berikut: halaman.berikut.map(String.init))
  }

  private func satu(_ minta: PermintaanAPI<TanpaIsian, TanpaIsian>) async throws -> SatuSuratMasukJSON {
    let id = try RuteAPI.satuSurat.value(minta.konteks)
    let now = persuratan.now()
    return SatuSuratMasukJSON(
      try await persuratan.db.read { tx in
        try KirimanHalaman.muat(id, minta.konteks.pelaku, pada: now, tx)
      })
  }
}

/// What an office does with an incoming letter.
struct TindakanSuratAPI {
  let persuratan: Persuratan
  private static let bagian = "Surat masuk"

  func add(to rute: RuteTerjaga) {
    rute.apiTindakan(
      RuteAPI.pembacaan,
      TitikAPI(
        Self.bagian, "Menandai bahwa pimpinan sudah membaca", .suratAgenda,
        catatan: "Bagi yang bukan pimpinan kantor tidak mengubah apa pun.")
    ) {
      try await persuratan.baca(RuteAPI.pembacaan.value($0.konteks), oleh: $0.konteks.pelaku)
    }
    rute.api(
      .post, RuteAPI.agenda, TitikAPI(Self.bagian, "Mencatat di agenda kantor", .suratAgenda)
    ) { minta in
      AgendaJSON(
        nomorAgenda: try await persuratan.agendakan(
          RuteAPI.agenda.value(minta.konteks), oleh: minta.konteks.pelaku))
    }
    rute.apiTindakan(
      RuteAPI.penolakan, TitikAPI(Self.bagian, "Mengembalikan karena salah alamat", .suratAgenda),
      isian: AlasanJSON.self
    ) {
      try await persuratan.tolakSalahAlamat(
        RuteAPI.penolakan.value($0.konteks), alasan: $0.isian.alasan, oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.penyelesaian, TitikAPI(Self.bagian, "Menyatakan surat selesai", .suratAgenda),
      isian: CatatanJSON.self
    ) {
      try await persuratan.selesaikan(
        RuteAPI.penyelesaian.value($0.konteks), catatan: $0.isian.catatan ?? "", oleh: $0.konteks.pelaku)
    }
    rute.apiTindakan(
      RuteAPI.arsip, TitikAPI(Self.bagian, "Menyimpan surat yang selesai ke arsip aktif", .suratAgenda)
    ) {
      try await persuratan.arsipkan(RuteAPI.arsip.value($0.konteks), oleh: $0.konteks.pelaku)
    }
  }
}
