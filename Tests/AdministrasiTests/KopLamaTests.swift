import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Administrasi

@Suite struct KopLamaTests {
  @Test func `kantor yang berganti nama tidak mengubah kop surat lamanya`() async throws {
    try await denganLoket(.sqlite) { loket in
      let dinas = try loket.contoh.unit("05")
      let (kemarin, besok) = (loket.contoh.tanggal, loket.contoh.tanggal + 1)
      try await loket.administrasi.organisasi.gantiNama(
        dinas.id, menjadi: "Dinas Kesehatan dan Keluarga Berencana", singkatan: "Dinkes KB", mulai: besok,
        dasar: "Perda 3/2026", oleh: loket.contoh.admin.pelaku)
      let (lama, baru) = try await loket.db.read { tx in
        func kop(_ hari: Tanggal) throws -> String {
          try tx.kopNaskah(.kantor(dinas.id), tx.struktur(pada: hari), tx.identitasDaerah(pada: hari))
            .baris.map(\.teks).joined(separator: "|")
        }
        return (try kop(kemarin), try kop(besok))
      }
      #expect(lama.contains("DINAS KESEHATAN") && !lama.contains("KELUARGA BERENCANA"))
      #expect(baru.contains("DINAS KESEHATAN DAN KELUARGA BERENCANA"))
    }
  }
}
