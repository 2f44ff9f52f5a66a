import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct AcaraTests {
  @Test(arguments: Mesin.allCases) func `undangan setengah jadi menyimpan setiap isian acaranya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      var form = NaskahForm()
      form.jenis = "UND"
      form.penandatangan = "\(try kantor.jabatan(.kadisKesehatan))/sendiri"
      (form.acaraTanggal, form.acaraWaktu, form.acaraNama) = ("2026-12-01", "pukul 09.00 WIB", "Rapat balita")
      let id = try await kantor.konsep(form.konten(lampiran: []))
      let lagi = NaskahForm(try await kantor.naskah(id))
      #expect(lagi.acaraTanggal == "2026-12-01" && lagi.acaraWaktu == "pukul 09.00 WIB")
      #expect(lagi.acaraNama == "Rapat balita" && lagi.acaraTempat.isEmpty)
      var lanjut = lagi
      (lanjut.acaraTanggal, lanjut.acaraTempat) = ("", "Aula")
      try await kantor.persuratan.simpanKonsep(
        id, lanjut.konten(lampiran: []), versi: 1, oleh: kantor[.konseptorKesehatan])
      let akhir = try await kantor.naskah(id).konten.acara
      #expect(akhir == Acara(tanggal: nil, waktu: "pukul 09.00 WIB", tempat: "Aula", nama: "Rapat balita"))
      let jadi = try await kantor.db.read { tx in
        try tx.jadi(tx.naskah(id, for: kantor[.konseptorKesehatan]), pada: Tanggal(Jam.senin))
      }
      #expect(jadi.acara?.tempat == "Aula")
      #expect(jadi.acara?.hariTanggal == "………")
    }
  }

  @Test func `versi yang tersimpan dahulu terbaca dan sidiknya tetap`() throws {
    let acara = Acara(tanggal: Tanggal("2026-11-26"), waktu: "pukul 09.00 WIB", tempat: "Aula", nama: "Rapat")
    let konten = KontenNaskah(jenis: "UND", penandatangan: Key(rawValue: 6), acara: acara)
    let dahulu =
      #""acara":{"nama":"Rapat","tanggal":"2026-11-26","tempat":"Aula","waktu":"pukul 09.00 WIB"}"#
    #expect(try konten.teks().contains(dahulu))
    #expect(try KontenNaskah(teks: konten.teks()) == konten)
    var kosong = NaskahForm()
    kosong.jenis = "UND"
    kosong.penandatangan = "6/sendiri"
    #expect(try kosong.konten(lampiran: []).acara == nil)
  }
}
