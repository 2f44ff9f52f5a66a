import Berkas
import Cryptography
import Database
import Foundation
import Synchronization
import TestKit
import Testing

@Suite struct RawatTests {
  @Test func `berkas rahasia yang dipotong, diubah atau ditukar ketahuan sebelum sebutir pun terbaca`()
    async throws
  {
    try await denganGudang { gudang async throws in
      let isi = pdf(150_000)
      let berkas = try await gudang.terima(isi, "a.pdf", rahasia: true)
      let jalur = URL(filePath: try #require(try gudang.blob.first))
      let asli = try Data(contentsOf: jalur)
      let lebar = 65_536 + 28
      let tertukar = asli[lebar..<2 * lebar] + asli[0..<lebar] + asli[(2 * lebar)...]
      for rusak in [
        asli.prefix(lebar), asli.prefix(2 * lebar), asli.dropLast(), asli + [0], tertukar, Data(),
      ] {
        try Data(rusak).write(to: jalur)
        await #expect(throws: GudangError.rusak(sidik: berkas.sidik)) {
          try await gudang.gudang.bytes(berkas)
        }
      }
      for letak in [0, 12, 20, lebar - 1, lebar, asli.count - 1] {
        var rusak = asli
        rusak[letak] ^= 1
        try rusak.write(to: jalur)
        await #expect(throws: GudangError.rusak(sidik: berkas.sidik)) {
          try await gudang.gudang.bytes(berkas)
        }
      }
      try asli.write(to: jalur)
      #expect(try await gudang.gudang.bytes(berkas) == isi)
      let kunciLain = try GudangBerkas(folder: gudang.folder, kunci: AESKey(randomBytes(32)))
      await #expect(throws: GudangError.rusak(sidik: berkas.sidik)) { try await kunciLain.bytes(berkas) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemeriksaan menemukan yang hilang dan yang rusak, dan melaporkan kemajuan`(_ mesin: Mesin)
    async throws
  {
    try await denganGudang(mesin) { gudang async throws in
      let utuh = try await gudang.terima(pdf(5000, benih: 1), "utuh.pdf")
      _ = try await gudang.terima(pdf(5000, benih: 1), "lagi.pdf")
      let rusak = try await gudang.terima(pdf(5000, benih: 2), "rusak.pdf", rahasia: true)
      let hilang = try await gudang.terima(pdf(5000, benih: 3), "hilang.pdf")
      #expect(try await gudang.gudang.periksa(gudang.db) == [])
      for jalur in try gudang.blob {
        if jalur.hasSuffix(hilang.sidik) { try FileManager.default.removeItem(atPath: jalur) }
        if jalur.hasSuffix(rusak.sidik) { try Data([1, 2, 3]).write(to: URL(filePath: jalur)) }
      }
      let langkah = Mutex<[[Int]]>([])
      let galat = try await gudang.gudang.periksa(gudang.db) { sudah, dari in
        langkah.withLock { $0.append([sudah, dari]) }
      }
      let seharusnya: [GudangError] = [.hilang(sidik: hilang.sidik), .rusak(sidik: rusak.sidik)]
      #expect(galat.count == 2)
      #expect(seharusnya.allSatisfy { galat.contains($0) })
      #expect(langkah.withLock { $0 } == [[1, 3], [2, 3], [3, 3]])
      await #expect(throws: GudangError.hilang(sidik: hilang.sidik)) { try await gudang.gudang.bytes(hilang) }
      #expect(try await gudang.gudang.bytes(utuh).count == 5000)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang tidak dipakai dibuang setelah sehari, yang dipakai tidak pernah`(_ mesin: Mesin) async throws {
    try await denganGudang(mesin) { gudang async throws in
      let dipakai = try await gudang.terima(pdf(5000, benih: 1), "dipakai.pdf")
      let dilepas = try await gudang.terima(pdf(5000, benih: 2), "dilepas.pdf")
      _ = try await gudang.gudang.terima(Aliran(pdf(5000, benih: 3)), nama: "tanpa-baris.pdf")
      try Data([1]).write(to: URL(filePath: gudang.folder + "/.sementara/terputus"))
      try await gudang.db.write { tx in try tx.hapusBerkas(dilepas.id) }
      #expect(try await gudang.gudang.bersihkan(gudang.db, pada: Date() + 86_000) == 0)
      #expect(try await gudang.gudang.bersihkan(gudang.db, pada: Date() + 86_500) == 3)
      #expect(try await gudang.gudang.bersihkan(gudang.db, pada: Date() + 86_500) == 0)
      #expect(try gudang.blob.map { ($0 as NSString).lastPathComponent } == [dipakai.sidik])
      #expect(try gudang.sementara.isEmpty)
    }
  }

  @Test func `isi yang datang lagi dianggap muda dan tidak dibuang`() async throws {
    try await denganGudang { gudang async throws in
      _ = try await gudang.gudang.terima(Aliran(pdf), nama: "a.pdf")
      let jalur = try #require(try gudang.blob.first)
      let lama = Date() - 500_000
      try FileManager.default.setAttributes([.modificationDate: lama], ofItemAtPath: jalur)
      let baru = try await gudang.gudang.terima(Aliran(pdf), nama: "b.pdf")
      #expect(try await gudang.gudang.bersihkan(gudang.db, pada: Date()) == 0)
      let berkas = try await gudang.db.write { tx in try tx.insert(baru, oleh: nil, pada: saat) }
      #expect(try await gudang.gudang.bytes(berkas) == pdf)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "a small disk can only be made by root"))
  func `disk penuh ditolak dengan jelas dan tidak menyisakan apa pun`() async throws {
    let folder = try TestFolder.shared.path("disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try jalankan("/bin/mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder)
    defer { #expect(throws: Never.self) { try jalankan("/bin/umount", "-l", folder) } }
    let gudang = try GudangBerkas(folder: folder, kunci: AESKey(randomBytes(32)))
    for rahasia in [false, true] {
      await #expect(throws: DatabaseError.full) {
        try await gudang.terima(Aliran(pdf(3_000_000)), nama: "besar.pdf", rahasia: rahasia)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/.sementara").isEmpty)
    }
    let baru = try await gudang.terima(Aliran(pdf(500_000)), nama: "muat.pdf")
    #expect(baru.ukuran == 500_000)
  }
}

private func jalankan(_ program: String, _ argumen: String...) throws {
  let proses = try Process.run(URL(filePath: program), arguments: argumen)
  proses.waitUntilExit()
  #expect(proses.terminationStatus == 0)
}
