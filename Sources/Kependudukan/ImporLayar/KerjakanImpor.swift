import Bahasa
import Database
import Foundation
import Organisasi
import Synchronization
import Tugas

extension MejaImpor {
  /// What this process does in the background. One file at a time, in all processes: two at once would not know of each
  /// other's families.
  package var penangan: Penangan {
    Penangan(.imporPenduduk, serentak: 1, palingLama: .seconds(6 * 3600)) { kerja, konteks in
      try await kerjakan(kerja, percobaan: konteks.percobaan)
    }
  }

  /// One try. What is wrong with the file is told on its page, and ends the job; any other error lets it be tried again,
  /// and go on where it stopped.
  package func kerjakan(_ kerja: KerjaImpor, percobaan: Int) async throws {
    guard let satu = try await ambil(kerja) else { return }
    do {
      let hasil = try await denganDenyut(kerja) { kemajuan in
        try await jalankan(satu, kerja, kemajuan)
      }
      try await catat(hasil, kerja)
    } catch let galat as FieldErrors {
      try await gagal(kerja, galat.fields.sorted { $0.key < $1.key }.map(\.value).joined(separator: " "))
    } catch let tolakan as any Refusal {
      try await gagal(kerja, tolakan.message)
    } catch {
      if percobaan >= JenisTugas<KerjaImpor>.imporPenduduk.batas {
        try await gagal(
          kerja,
          "Pekerjaan ini berkali-kali terhenti karena gangguan. Coba lagi, atau beri tahu administrator.")
      }
      throw error
    }
  }

  /// Nil when nothing is to be done: the job is of an earlier day, or another file is being worked on, and this one waits
  /// for its turn in a job of its own.
  private func ambil(_ kerja: KerjaImpor) async throws -> UnggahanImpor? {
    let waktu = kependudukan.now()
    return try await db.write(serialised: "impor-penduduk") { tx in
      guard let satu = try tx.unggahan(kerja.unggahan), satu.versi == kerja.versi, satu.isBerjalan,
        satu.berkas != nil
      else { return nil }
      guard try tx.pengimpor(pada: waktu, kecuali: satu.id) == nil else {
        try tx.run("UPDATE unggahan_impor SET dimulai = \(waktu) WHERE id = \(satu.id)")
        try tx.antre(.imporPenduduk, kerja, pada: waktu, jadwal: waktu + 5)
        return nil
      }
      try tx.run(
        """
        UPDATE unggahan_impor SET terbaca = 0, besar = 0, pekerja_sampai = \(waktu + Kependudukan.masaHidupImpor)
        WHERE id = \(satu.id)
        """)
      return satu
    }
  }

  /// Lets `isi` work, and says every second how far it is and that it lives.
  private func denganDenyut(
    _ kerja: KerjaImpor,
    _ isi: @escaping @Sendable (@escaping @Sendable (Int, Int) -> Void) async throws -> HasilKerja
  ) async throws -> HasilKerja {
    let kemajuan = KemajuanImpor()
    return try await withThrowingTaskGroup(of: HasilKerja?.self) { group in
      group.addTask { try await isi { kemajuan.catat($0, $1) } }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(1))
          try await denyut(kerja, kemajuan.kini)
        }
      }
      defer { group.cancelAll() }
      while let hasil = try await group.next() {
        if let hasil { return hasil }
      }
      throw CancellationError()
    }
  }

  /// - Throws: `ImporError.berubah` when somebody has begun it anew meanwhile.
  private func denyut(_ kerja: KerjaImpor, _ kini: (terbaca: Int, besar: Int)) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      guard let satu = try tx.unggahan(kerja.unggahan), satu.versi == kerja.versi else {
        throw ImporError.berubah
      }
      try tx.run(
        """
        UPDATE unggahan_impor
        SET terbaca = \(kini.terbaca), besar = \(kini.besar), pekerja_sampai = \(waktu + Kependudukan.masaHidupImpor)
        WHERE id = \(satu.id)
        """)
      if satu.terbaca != kini.terbaca { try tx.kabarkan(satu) }
    }
  }

  /// The state from which it may be asked for again, and why it came to nothing.
  private func gagal(_ kerja: KerjaImpor, _ galat: String) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      guard let satu = try tx.unggahan(kerja.unggahan), satu.versi == kerja.versi else { return }
      let keadaan: UnggahanImpor.Keadaan = kerja.cara == .uji ? .baru : .teruji
      try tx.run(
        """
        UPDATE unggahan_impor
        SET keadaan = \(keadaan), versi = versi + 1, galat = \(samarkanNomor(galat)), pekerja_sampai = NULL
        WHERE id = \(satu.id)
        """)
      try tx.kabarkanAkhir(satu, kerja.cara == .uji ? "pemeriksaan gagal" : "impor terhenti", pada: waktu)
    }
  }
}

/// How far an import is, told by one task and asked by another.
private final class KemajuanImpor: Sendable {
  private let isi = Mutex<(terbaca: Int, besar: Int)>((0, 0))

  var kini: (terbaca: Int, besar: Int) { isi.withLock { $0 } }

  func catat(_ terbaca: Int, _ besar: Int) { isi.withLock { $0 = (terbaca, besar) } }
}
