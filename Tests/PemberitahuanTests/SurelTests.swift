import CLibCurl
import Database
import Foundation
import Peralatan
import Synchronization
import TestKit
import Testing
import Tugas

@testable import Pemberitahuan

@Suite(.enabled(if: PeladenUji.ada, "Exim takes a configuration of ours only from root"))
struct SurelTests {
  private let lampiran = (0..<70_001).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }

  @Test(arguments: Mesin.allCases)
  func `surel sampai utuh, dengan lampiran yang sama hingga bit terakhir`(_ mesin: Mesin) async throws {
    try await denganKantorPos(mesin) { pos async throws in
      let judul = "Undangan rapat koordinasi penanggulangan banjir — Kecamatan Sragen, é, 100% \"hadir\""
      let isi =
        "Yth. Bapak Budi,\n\n.titik di awal\nBaris = dengan spasi di akhir \n"
        + String(repeating: "é", count: 200) + "\nSekian"
      try await pos.kirim(
        judul, isi, kepada: ["budi@kantor.test", "siti@kantor.test", "budi@kantor.test"], lampiran: true)
      try await pos.pelaksana.kerjakanSemua()
      #expect(try await pos.hasil() == [.terkirim, .terkirim])
      let surat = try await pos.peladen.kotak(2)
      #expect(surat.count == 2)
      var penerima: Set<String> = []
      for jalur in surat {
        let isiSurat = try baca(jalur)
        #expect(isiSurat["Subject"] == judul)
        #expect(isiSurat["From"] == "Kabupaten Sragen <persuratan@kantor.test>")
        #expect(isiSurat["teks"] == isi)
        #expect(isiSurat["nama"] == "Surat Édaran; \"1\".pdf")
        #expect(isiSurat["lampiran"] == Data(lampiran).base64EncodedString())
        #expect(isiSurat["cacat"] == "")
        #expect(isiSurat["Message-ID"]?.hasSuffix("@kantor.test>") == true)
        penerima.insert(isiSurat["Envelope-to"] ?? "")
      }
      #expect(penerima == ["budi@kantor.test", "siti@kantor.test"])
      #expect(try await pos.pelaksana.kerjakanSemua() == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang ditolak tetap mati, yang ditolak sementara dicoba lagi`(_ mesin: Mesin) async throws {
    try await denganKantorPos(mesin) { pos async throws in
      try await pos.kirim("Uji", "isi", kepada: ["tiada@kantor.test", "penuh@kantor.test", "a@lain.test"])
      try await pos.pelaksana.kerjakanSemua()
      #expect(try await pos.hasil() == [.ditolak, .antre, .ditolak])
      let jawaban = try await pos.db.read { [sebab = pos.sebab] tx in try tx.hasilSurel(sebab: sebab) }
        .map(\.jawaban)
      let kata = ["550 5.1.1 tidak ada orang itu", "451 4.2.2 kotak penuh", "550 5.7.1 bukan urusan kami"]
      #expect(jawaban.count == kata.count)
      for (jawaban, kata) in zip(jawaban, kata) {
        #expect(jawaban.hasPrefix("Peladen surel "))
        #expect(jawaban.hasSuffix("(jawaban localhost: \(kata))"))
      }
      let ringkasan = try await pos.db.read { tx in try tx.ringkasanTugas() }
      #expect(ringkasan.map(\.mati) == [2])
      #expect(ringkasan.map(\.antre) == [1])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surel menunggu peladen yang mati, lalu terkirim sekali`(_ mesin: Mesin) async throws {
    try await denganKantorPos(mesin) { pos async throws in
      try await pos.peladen.berhenti()
      try await pos.kirim("Uji", "isi", kepada: ["budi@kantor.test"])
      try await pos.pelaksana.kerjakanSemua()
      #expect(try await pos.hasil() == [.antre])
      try await pos.peladen.mulai()
      #expect(try await pos.pelaksana.kerjakanSemua() == 0)
      pos.jam.withLock { $0 += 5 }
      #expect(try await pos.pelaksana.kerjakanSemua() == 1)
      #expect(try await pos.hasil() == [.terkirim])
      #expect(try await pos.peladen.kotak(1).count == 1)
    }
  }

  @Test func `STARTTLS dan sandi dipakai, dan tanpa keduanya tidak ada yang terkirim`() async throws {
    let peladen = try PeladenUji()
    try await peladen.mulai(aman: true)
    let pesan = Array("Subject: uji\r\n\r\nhalo\r\n".utf8)
    let dari = try #require(AlamatSurel("a@kantor.test"))
    let kepada = try #require(AlamatSurel("b@kantor.test"))
    func kirim(_ peladen: PeladenSurel) async throws -> String {
      try await SesiSMTP.kirim(pesan, dari: dari, kepada: kepada, lewat: peladen)
    }
    let jawaban = try await kirim(peladen.peladen(.starttls, akun: PeladenUji.akun))
    #expect(jawaban.hasPrefix("250"))
    #expect(try await peladen.kotak(1).count == 1)
    let polos = await #expect(throws: SMTPError.self) { _ = try await kirim(peladen.peladen(.polos)) }
    #expect(polos?.kode == 550)
    #expect(polos?.description.contains("menolak alamat ini") == true)
    let sandi = await #expect(throws: SMTPError.self) {
      _ = try await kirim(peladen.peladen(.starttls, akun: ("petugas", "salah")))
    }
    #expect(sandi?.kode == 535)
    #expect(sandi?.tetap == false)
    let asing = try PeladenSurel(tuan: "localhost", port: peladen.port, keamanan: .starttls, batasWaktu: 20)
    let sertifikat = await #expect(throws: SMTPError.self) { _ = try await kirim(asing) }
    #expect(sertifikat?.tetap == false)
    #expect(sertifikat?.description.contains("Sertifikat TLS peladen surel") == true)
    #expect(sandi?.description.contains("menolak masuk") == true)
    #expect(try await peladen.kotak(1).count == 1)
    try await peladen.berhenti()
    let mati = await #expect(throws: SMTPError.self) { _ = try await kirim(peladen.peladen(.starttls)) }
    #expect(mati?.description.contains("tidak dapat dihubungi") == true)
    #expect(mati?.description.hasSuffix("(curl 7)") == true)
  }

  @Test func `setiap sebab tersambung menjadi kalimat Indonesia dengan kodenya`() throws {
    let peladen = try PeladenSurel(tuan: "surel.test", port: 587, keamanan: .starttls)
    for kode in UInt32(1)...100 {
      let kalimat = SebabSMTP.sebab(CURLcode(rawValue: kode), peladen)
      #expect(kalimat.hasSuffix("(curl \(kode))"))
      #expect(kalimat.contains("surel"))
    }
    #expect(SebabSMTP.sebab(CURLE_OPERATION_TIMEDOUT, peladen).contains("tidak menjawab"))
    #expect(SebabSMTP.sebab(CURLE_COULDNT_RESOLVE_HOST, peladen).contains("tidak ditemukan"))
    #expect(SebabSMTP.sebab(jawaban: 552, "552 too big", peladen).contains("552 too big"))
  }
}

/// A post office: database, mail server, worker with a clock that is moved by hand.
private struct KantorPos {
  let db: Database
  let peladen: PeladenUji
  let pelaksana: PelaksanaTugas
  let jam: JamUji
  let sebab = SebabPemberitahuan(jenis: "naskah", objek: 5)

  func kirim(_ judul: String, _ isi: String, kepada: [String], lampiran: Bool = false) async throws {
    let surel = Surel(
      judul: judul, isi: isi,
      lampiran: lampiran
        ? [.init(nama: "Surat Édaran; \"1\".pdf", jenis: "application/pdf", rujukan: "7")] : [],
      sebab: sebab)
    let tujuan = kepada.compactMap { AlamatSurel($0, nama: "Bapak é") }
    let saat = jam.withLock { $0 }
    _ = try await db.write { tx in try tx.antreSurel(surel, kepada: tujuan, pada: saat) }
  }

  func hasil() async throws -> [HasilSurel.Status] {
    try await db.read { [sebab] tx in try tx.hasilSurel(sebab: sebab) }.map(\.status)
  }
}

private final class JamUji: Sendable {
  private let saat = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
  func withLock<T: Sendable>(_ body: (inout Date) -> T) -> T { saat.withLock { body(&$0) } }
}

extension SurelTests {
  private func denganKantorPos(_ mesin: Mesin, _ body: (KantorPos) async throws -> Void) async throws {
    try await withDatabase(mesin, Tugas.migrations + Pemberitahuan.migrations) { db in
      let peladen = try PeladenUji()
      try await peladen.mulai()
      let jam = JamUji()
      let pengirim = PengirimSurel(
        peladen: try peladen.peladen(),
        dari: try #require(AlamatSurel("persuratan@kantor.test", nama: "Kabupaten Sragen"))
      ) { [lampiran] rujukan in rujukan == "7" ? lampiran : [] }
      let pelaksana = PelaksanaTugas(
        db: db, penangan: [pengirim.penangan], now: { jam.withLock { $0 } }, acak: { 1 })
      try await body(KantorPos(db: db, peladen: peladen, pelaksana: pelaksana, jam: jam))
      try await peladen.berhenti()
    }
  }

  /// A mail as an independent reader understands it.
  private func baca(_ jalur: String) throws -> [String: String] {
    let naskah = """
      import base64, email, email.policy, json, sys
      m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
      r = {k: str(m[k]) for k in ('Subject', 'From', 'To', 'Message-ID', 'Envelope-to')}
      b = m.get_body(('plain',))
      r['teks'] = b.get_content().rstrip('\\n').replace('\\r\\n', '\\n')
      a = list(m.iter_attachments())
      r['nama'] = a[0].get_filename() if a else ''
      r['lampiran'] = base64.b64encode(a[0].get_content()).decode() if a else ''
      r['cacat'] = ''.join(str(d) for p in m.walk() for d in p.defects)
      print(json.dumps(r))
      """
    let proses = Process()
    let pipa = Pipe()
    proses.executableURL = URL(filePath: "/usr/bin/env")
    proses.arguments = ["python3", "-c", naskah, jalur]
    proses.standardOutput = pipa
    try proses.run()
    let hasil = pipa.fileHandleForReading.readDataToEndOfFile()
    proses.waitUntilExit()
    return try JSONDecoder().decode([String: String].self, from: hasil)
  }
}
