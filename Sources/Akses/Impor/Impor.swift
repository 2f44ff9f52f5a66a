import Bahasa
import Database
import Foundation
import Organisasi

/// How much came of a file.
struct JumlahImpor: Sendable, Equatable {
  var orang = 0
  var jabatan = 0
  var penugasan = 0
  var akun = 0
  /// Lines that said nothing new.
  var tetap = 0
}

struct HasilImpor: Sendable, Equatable {
  struct Salah: Sendable, Equatable {
    let baris: BarisImpor
    let alasan: String
  }

  var masuk: [(baris: BarisImpor, keterangan: String)] = []
  var salah: [Salah] = []
  var jumlah = JumlahImpor()

  static func == (kiri: Self, kanan: Self) -> Bool {
    kiri.salah == kanan.salah && kiri.jumlah == kanan.jumlah
  }
}

/// Ends a check run: what it wrote is rolled back with it.
private struct PeriksaSaja: Error {
  let hasil: HasilImpor
}

extension Akses {
  /// The hash of no password: nobody gets in before one is issued.
  static let tanpaSandi = "!"

  /// What entering the file would do, without doing it.
  func periksaImpor(_ baris: [BarisImpor], oleh pelaku: Pelaku, _ pemberi: Akun.ID) async throws -> HasilImpor
  {
    do {
      return try await jalankan(baris, pelaku, pemberi) { throw PeriksaSaja(hasil: $0) }
    } catch let selesai as PeriksaSaja {
      return selesai.hasil
    }
  }

  /// Enters every line that can be entered, in one transaction; the others are told with their reasons.
  func impor(_ baris: [BarisImpor], oleh pelaku: Pelaku, _ pemberi: Akun.ID) async throws -> HasilImpor {
    try await jalankan(baris, pelaku, pemberi) { _ in }
  }

  private func jalankan(
    _ baris: [BarisImpor], _ pelaku: Pelaku, _ pemberi: Akun.ID,
    _ akhir: @escaping @Sendable (HasilImpor) throws -> Void
  ) async throws -> HasilImpor {
    let now = now()
    return try await db.write { tx in
      guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit) else { throw AkunError.bukanWewenang }
      var pengimpor = Pengimpor(tx, try tx.struktur(pada: Tanggal(now)), pelaku, pemberi, pada: now)
      var hasil = HasilImpor()
      for satu in baris {
        do {
          hasil.masuk.append((satu, try pengimpor.masukkan(satu)))
        } catch let errors as FieldErrors {
          hasil.salah.append(
            .init(
              baris: satu,
              alasan: errors.fields.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")))
        } catch let penolakan as any Refusal {
          hasil.salah.append(.init(baris: satu, alasan: penolakan.message))
        }
      }
      hasil.jumlah = pengimpor.jumlah
      try akhir(hasil)
      return hasil
    }
  }
}
