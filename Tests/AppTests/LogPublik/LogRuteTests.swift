import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LogPublik
import NIOCore
import Organisasi
import TestKit
import Testing
import Transparency

@testable import App

/// The public log as strangers reach it: without account, cookie or form.
@Suite struct LogRuteTests {
  private static func isi(_ maya: Maya, _ banyak: Int) async throws -> [EntriLog] {
    try await maya.kantaya.db.write { tx in
      for satu in 0..<banyak {
        try tx.catatLog("uji", 1, isi: Array("tahap \(satu)".utf8), pada: Maya.senin)
      }
    }
    try await PenyusunLog(maya.kantaya.logPublik).susunSemua()
    return try await maya.kantaya.db.read { try $0.entriLog(jenis: "uji", objek: 1) }
  }

  @Test(arguments: Mesin.allCases)
  func `program orang lain mengambil checkpoint, ubin, dan tanda terima`(_ mesin: Mesin) async throws {
    try await Maya.buka(mesin) { maya in
      let entri = try await Self.isi(maya, 300)
      let kunci = try NoteVerifier(vkey: maya.kantaya.logPublik.kunciPublik)
      let kebijakan = try CheckpointPolicy(log: kunci)
      let kode = try #require(entri[299].kode)
      try await maya.melayani { client in
        let checkpoint = try await client.execute(uri: "/log/checkpoint", method: .get)
        #expect(checkpoint.headers[.cacheControl] == "no-cache")
        #expect(try kebijakan.verify(String(buffer: checkpoint.body)).checkpoint.size == 300)
        let ubin = try await client.execute(uri: "/log/tile/entries/001.p/44", method: .get)
        #expect(ubin.headers[.cacheControl] == "public, max-age=31536000, immutable")
        let bundel = try EntryBundle.decode(Array(ubin.body.readableBytesView))
        #expect(bundel == entri[256...].map(\.komitmen))
        for tiada in ["/log/tile/0/001", "/log/tile/0/1", "/log/tile/entries/001.p/45", "/log/tile/9/000"] {
          #expect(try await client.execute(uri: tiada, method: .get).status == .notFound, "\(tiada)")
        }
        let resi = try await client.execute(uri: "/log/bukti/\(kode)", method: .get)
        let terbaca = try Receipt(parsing: String(buffer: resi.body))
        #expect(try terbaca.verify(entry: entri[299].komitmen, by: kebijakan).checkpoint.size == 300)
        #expect(resi.headers[.cacheControl] == "no-store")
        let lain = String(repeating: "0", count: 48)
        #expect(try await client.execute(uri: "/log/bukti/\(lain)", method: .get).status == .notFound)
        let program = try await client.execute(uri: "/log/verifikasi-log.py", method: .get)
        let naskah = try await client.execute(uri: program.headers[.location] ?? "", method: .get)
        #expect(String(buffer: naskah.body).hasPrefix("#!/usr/bin/env python3"))
      }
    }
  }

  @Test func `halaman log membuka kode dan menilai tanda terima yang ditempel, dalam dua bahasa`()
    async throws
  {
    try await Maya.buka { maya in
      let entri = try await Self.isi(maya, 3)
      let kode = try #require(entri[1].kode)
      let resi = try #require(try await maya.kantaya.db.read { try $0.buktiLog(entri[1].id) }).encoded
      try await maya.melayani { client in
        for (alamat, kata) in [("/log", "Tanda terima ini berlaku"), ("/en/log", "This receipt holds")] {
          let peramban = try await maya.masuk(.sekdesBrangkal, client)
          #expect(try await peramban.buka(alamat).status == 200)
          let dibuka = try await peramban.buka("\(alamat)?kode=\(kode)")
          #expect(dibuka.teks.contains(kata) && dibuka.teks.contains("tahap 1"))
          #expect(try await peramban.buka("\(alamat)?kode=salah").status == 404)
          let ditempel = resi.replacing("\n", with: "\r\n")
          let dinilai = try await peramban.isi(alamat, [("resi", ditempel)])
          #expect(dinilai.status == 200 && dinilai.teks.contains(kata))
          #expect(try await peramban.isi(alamat, [("resi", " ")]).status == 422)
        }
      }
    }
  }

  @Test func `saksi didaftarkan administrator dan menandatangani tanpa akun`() async throws {
    try await Maya.buka { maya in
      _ = try await Self.isi(maya, 2)
      let saksi = try NoteSigner(
        name: "uns.ac.id/saksi", kind: .cosignature, seed: Array(repeating: 4, count: 32))
      try await maya.melayani { client in
        let checkpoint = try await client.execute(uri: "/log/checkpoint", method: .get)
        let catatan = try SignedNote(parsing: String(buffer: checkpoint.body))
        let kiriman = try SignedNote(
          text: catatan.text, signatures: [saksi.cosign(catatan.text, at: 1_795_399_300)]
        )
        .encoded
        func kirim() async throws -> HTTPResponse.Status {
          try await client.execute(
            uri: "/log/add-cosignature", method: .post, body: ByteBuffer(string: kiriman)
          )
          .status
        }
        #expect(try await kirim() == .forbidden)
        let admin = try await maya.masuk(.admin, client)
        let baru = try await admin.isi(
          "/administrasi/saksi-log",
          [("nama", "UNS"), ("vkey", saksi.verifier.vkey), ("kunci", "kunci-formulir")])
        #expect(baru.status == 303)
        let lagi = try await admin.isi(
          "/administrasi/saksi-log",
          [("nama", "UNS"), ("vkey", saksi.verifier.vkey), ("kunci", "kunci-formulir")])
        #expect(lagi.status == 422)
        #expect(try await kirim() == .noContent)
        let kini = try await client.execute(uri: "/log/checkpoint", method: .get)
        let sah = try SignedNote(parsing: String(buffer: kini.body)).verified(by: [saksi.verifier])
        #expect(sah.map(\.time) == [1_795_399_300])
        #expect(try await admin.buka("/administrasi/saksi-log").teks.contains("UNS"))
        #expect(try await admin.buka("/log").teks.contains("UNS"))
      }
    }
  }
}
