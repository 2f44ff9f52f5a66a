import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

enum PenyuntingError: Refusal, Equatable {
  case tidakAda
  /// Somebody published another version meanwhile.
  case sudahBerubah(Int)

  var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahBerubah: .conflict
    }
  }

  var message: String {
    switch self {
    case .tidakAda: "Layanan atau versi itu tidak ada."
    case .sudahBerubah(let versi):
      "Versi \(versi) sudah diterbitkan sejak halaman ini dibuka. Salin tulisan Anda, buka lagi halaman ini, lalu lanjutkan dari versi itu."
    }
  }
}

extension Perizinan {
  /// The latest version, from which the next one is written.
  /// - Throws: `PenyuntingError`.
  func pangkal(_ kode: String, _ form: DefinisiForm? = nil, _ tx: Tx) throws -> DefinisiTersimpan {
    guard let terakhir = try tx.definisiTerakhir()[kode]?.versi,
      let lama = try tx.definisi(kode, versi: terakhir)
    else { throw PenyuntingError.tidakAda }
    if let form, Int(form.dari) != terakhir { throw PenyuntingError.sudahBerubah(terakhir) }
    return lama
  }

  /// Keeps what somebody writes, whole or not.
  func simpanKonsep(_ kode: String, _ form: DefinisiForm, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      let lama = try pangkal(kode, form, tx)
      try tx.simpan(konsep: form, kode, dari: lama.versi, oleh: pelaku.orang, pada: waktu)
    }
  }

  /// Publishes the next version: applications received from its day on follow it, all others keep theirs.
  /// - Returns: its number.
  /// - Throws: `FieldErrors`, `PenyuntingError`.
  func terbitkan(_ kode: String, _ form: DefinisiForm, oleh pelaku: Pelaku) async throws -> Int {
    let waktu = now()
    return try await db.write(serialised: "definisi.\(kode)") { tx in
      let lama = try pangkal(kode, form, tx)
      let konsep = try periksa(form, lama, tx, pada: waktu)
      let terakhir = try tx.definisiTerakhir()[kode]
      let sejak = Tanggal(form.sejak)
      var galat = FieldErrors()
      galat.check("yaml", konsep.pesanTemuan, konsep.temuan.isEmpty)
      galat.check("yaml", "Tidak ada yang berubah.", konsep.isBerubah)
      galat.check(
        "keterangan", "Tulis apa yang berubah dan atas dasar apa.",
        form.keterangan.filter(\.isLetter).count >= 10)
      galat.check(
        "sejak", "Pilih hari ini atau sesudahnya: yang sudah diterima mengikuti janji hari itu.",
        sejak.map { $0 >= Tanggal(waktu) } ?? false)
      if let sejak, let terakhir {
        galat.check(
          "sejak",
          "Versi \(terakhir.versi) baru berlaku \(terakhir.sejak.teks). Pilih hari itu atau sesudahnya.",
          sejak >= terakhir.sejak)
      }
      try galat.throwIfAny()
      guard let sejak else { return lama.versi }
      try tx.run(
        """
        INSERT INTO definisi_layanan (id, kode, versi, yaml, pola, sidik, sejak, dibuat, oleh, keterangan)
        VALUES (\(tx.key(Layanan.self)), \(kode), \(lama.versi + 1), \(konsep.yaml), \(konsep.pola),
                \(konsep.sidik), \(sejak), \(waktu), \(pelaku.orang), \(form.keterangan.satuBaris))
        """)
      try tx.hapusKonsep(kode)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "layanan_izin.diterbitkan", objekJenis: "layanan_izin", objek: Int64(lama.versi + 1),
          keterangan: "\(kode) versi \(lama.versi + 1), berlaku \(sejak.teks): \(form.keterangan.satuBaris)",
          alamat: pelaku.alamat))
      return lama.versi + 1
    }
  }
}

extension KonsepTerperiksa {
  var pesanTemuan: String {
    temuan.count == 1
      ? "Ada satu hal yang harus dibetulkan dahulu." : "Ada \(temuan.count) hal yang harus dibetulkan dahulu."
  }
}
