import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import Naskah
import NIOCore
import Organisasi
import Pencarian
import Testing
import TestKit

@testable import Persuratan

@Suite struct RahasiaTests {
  @Test(arguments: Mesin.allCases, [Keamanan.rahasia, .sangatRahasia])
  func `tata usaha penerima hanya melihat sampul surat rahasia`(mesin: Mesin, keamanan: Keamanan) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, lampiran) = try await suratBerlampiran(keamanan, kantor)
      let disposisi = try #require(try await kantor.disposisikan(surat.id).first)
      for tokoh in [Tokoh.tuGemolong] {
        let pelaku = kantor[tokoh]
        let isi = try await kantor.db.read { try KirimanHalaman.muat(surat.id, pelaku, pada: Jam.senin, $0) }
        #expect(!isi.bolehMembuka)
        #expect(isi.disposisi.isEmpty && isi.cerita.isEmpty)
        await #expect(throws: KirimanError.hanyaSampul) {
          _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: pelaku)
        }
        await #expect(throws: KirimanError.hanyaSampul) {
          _ = try await kantor.persuratan.lampiran(lampiran, kiriman: surat.id, oleh: pelaku)
        }
        await #expect(throws: DisposisiError.tidakDitemukan) {
          _ = try await kantor.persuratan.disposisi(disposisi.id, oleh: pelaku)
        }
        let balasan = try await kantor.db.read { tx in
          try AwalNaskah(jenis: "SD", balas: surat.id.description).form(pelaku, pada: Jam.senin, tx)
        }
        #expect(!(balasan.hal + balasan.isi).contains("demam"))
      }
      #expect(try await kantor.jejak("kiriman.dilihat").isEmpty)
      let agenda = try await kantor.db.read {
        try $0.daftar(.semua, for: kantor[.tuGemolong], Potongan()) as HalamanDaftar<BarisKiriman>
      }
      #expect(agenda.baris.map(\.id) == [surat.id])
    }
  }

  @Test(arguments: Mesin.allCases) func `setiap kali surat terbatas dibuka tercatat siapa yang membukanya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      for keamanan in [Keamanan.terbatas, .rahasia, .sangatRahasia] {
        let (surat, lampiran) = try await suratBerlampiran(keamanan, kantor)
        for _ in 0..<2 {
          _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: kantor[.camatGemolong])
        }
        _ = try await kantor.persuratan.lampiran(lampiran, kiriman: surat.id, oleh: kantor[.camatGemolong])
        let catatan = try await kantor.jejak("kiriman.dilihat").filter { $0.objek == surat.id.rawValue }
        #expect(catatan.map(\.nama) == Array(repeating: kantor[.camatGemolong].nama, count: 3))
        // The name of a file may say what a closed letter says.
        let nama = keamanan.tertutup ? "lampiran" : "data.pdf"
        #expect(catatan.map(\.keterangan) == ["", "", nama])
        _ = try await kantor.persuratan.berkasNaskah(surat.naskah, oleh: kantor[.kadisKesehatan])
        _ = try await kantor.persuratan.pratinjau(surat.naskah, oleh: kantor[.kadisKesehatan])
        _ = try await kantor.persuratan.lampiran(
          lampiran, naskah: surat.naskah, oleh: kantor[.kadisKesehatan])
        let pengirim = try await kantor.jejak("naskah.dilihat").filter { $0.objek == surat.naskah.rawValue }
        #expect(pengirim.count == 3)
      }
      let (biasa, _) = try await suratBerlampiran(.biasa, kantor)
      let banyak = try await kantor.jejak("kiriman.dilihat").count
      _ = try await kantor.persuratan.berkasKiriman(biasa.id, oleh: kantor[.tuGemolong])
      #expect(try await kantor.jejak("kiriman.dilihat").count == banyak)
    }
  }

  @Test(arguments: Mesin.allCases) func `penerima disposisi surat rahasia membacanya, rekannya tidak`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await suratBerlampiran(.rahasia, kantor)
      await #expect(throws: KirimanError.hanyaSampul) {
        _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: kantor[.sekcamGemolong])
      }
      _ = try await kantor.disposisikan(surat.id)
      _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: kantor[.sekcamGemolong])
      await #expect(throws: KirimanError.tidakDitemukan) {
        _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: try kantor.pimpinan("27.13.1"))
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `surat rahasia untuk Bupati bukan untuk Wakil Bupati`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let rahasia = try await kantor.terkirim(try kantor.konten(ke: ["00"], keamanan: .rahasia))
      let biasa = try await kantor.terkirim(try kantor.konten(ke: ["00"]))
      let (surat, terbuka) = (
        try await kantor.kiriman(rahasia, di: "00"), try await kantor.kiriman(biasa, di: "00")
      )
      _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: kantor[.bupati])
      let wakil = kantor[.wakilBupati]
      await #expect(throws: KirimanError.hanyaSampul) {
        _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: wakil)
      }
      _ = try await kantor.persuratan.berkasKiriman(terbuka.id, oleh: wakil)
      let hak = (bupati: kantor[.bupati].hakCari, wakil: wakil.hakCari)
      let bupati = try kantor.unit("00")
      #expect(hak.bupati.contains(.pimpinan(bupati)) && !hak.wakil.contains(.pimpinan(bupati)))
      // In the Bupati's own position, for the days that he is away, the Wakil reads what he would read.
      let plh = PenugasanAktif(
        id: kantor[.bupati].penugasan[0].id, jabatan: try kantor.jabatan(.bupati),
        namaJabatan: "Bupati Sragen",
        jenis: .pimpinan, status: .plh, unit: bupati, kantor: bupati)
      let pengganti = Pelaku(orang: wakil.orang, nama: wakil.nama, penugasan: wakil.penugasan + [plh])
      _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: pengganti)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang hanya melihat sampul tidak membaca, menyelesaikan, atau mengembalikan surat rahasia`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["00"], keamanan: .rahasia))
      let surat = try await kantor.kiriman(id, di: "00").id
      let wakil = kantor[.wakilBupati]
      try await kantor.persuratan.baca(surat, oleh: wakil)
      #expect(try await kantor.kiriman(surat).dibaca == nil)
      try await kantor.persuratan.agendakan(surat, oleh: wakil)
      for pelaku in [wakil, try kantor.tu("00")] {
        await #expect(throws: KirimanError.hanyaSampul) {
          try await kantor.persuratan.selesaikan(surat, catatan: "", oleh: pelaku)
        }
        await #expect(throws: KirimanError.hanyaSampul) {
          try await kantor.persuratan.tolakSalahAlamat(surat, alasan: "Bukan kami", oleh: pelaku)
        }
      }
      await #expect(throws: KirimanError.hanyaSampul) {
        try await kantor.db.read {
          _ = try LembarDisposisi.muat(surat, induk: nil, wakil, pada: Jam.senin, $0)
        }
      }
      try await kantor.persuratan.baca(surat, oleh: kantor[.bupati])
      let dibaca = try await kantor.kiriman(surat)
      #expect(dibaca.dibaca != nil && dibaca.status == .dibaca)
      try await kantor.persuratan.selesaikan(surat, catatan: "", oleh: kantor[.bupati])
    }
  }

  @Test(arguments: Mesin.allCases) func `di kantor pengirim pun surat rahasia bukan untuk tata usaha`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await suratBerlampiran(.rahasia, kantor)
      let biasa = try await kantor.terkirim(try kantor.konten(ke: ["03"]))
      for tokoh in [Tokoh.tuKesehatan, .sekdisKesehatan] {
        await #expect(throws: NaskahError.tidakDitemukan) {
          _ = try await kantor.persuratan.berkasNaskah(surat.naskah, oleh: kantor[tokoh])
        }
        let terkirim = try await kantor.db.read {
          try $0.daftar(.terkirim, for: kantor[tokoh], Potongan()).baris
        }
        #expect(terkirim.map(\.id) == [biasa])
      }
      let kadis = try await kantor.db.read {
        try $0.daftar(.terkirim, for: kantor[.kadisKesehatan], Potongan()).baris
      }
      #expect(kadis.map(\.id) == [biasa, surat.naskah])
    }
  }

  @Test(arguments: Mesin.allCases) func `jawaban rahasia hanya disebut kepada yang menyusun dan pimpinannya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let jawaban = try await kantor.persuratan.buatKonsep(
        kantor.konten(ke: ["05"], ttd: .camatGemolong, keamanan: .rahasia), membalas: surat.id, kunci: "",
        oleh: kantor[.sekcamGemolong])
      for (tokoh, terlihat) in [
        (Tokoh.sekcamGemolong, [jawaban]), (.camatGemolong, [jawaban]), (.tuGemolong, []),
      ] {
        let isi = try await kantor.db.read { tx in
          try KirimanHalaman.muat(surat.id, kantor[tokoh], pada: Jam.senin, tx)
        }
        #expect(isi.jawaban.map(\.id) == terlihat, "\(tokoh)")
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `pencarian tidak membocorkan surat rahasia`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let biasa = try await kantor.terkirim(try kantor.konten())
      let rahasia = try await kantor.terkirim(try kantor.konten(keamanan: .rahasia))
      let gemolong = try kantor.unit("27.13")
      func cari(_ teks: String, _ hak: HakCari) async throws -> [Int64] {
        try await kantor.db.read { try $0.cari(PermintaanCari(teks), hak: [hak]).temuan.map(\.objek) }
      }
      #expect(try await cari("demam", .unit(gemolong)) == [biasa.rawValue])
      #expect(try await cari("wabah", .unit(gemolong)) == [biasa.rawValue])
      #expect(try await cari("demam", .pimpinan(gemolong)).isEmpty)
      #expect(try await cari("surat", .pimpinan(gemolong)) == [rahasia.rawValue])
      #expect(try await cari("demam", .unit(try kantor.unit("27.02"))).isEmpty)
      let judul = try await kantor.db.read { tx in
        try tx.cari(PermintaanCari("surat"), hak: [.pimpinan(gemolong)]).temuan
          .map { $0.judul.polos + $0.cuplikan.polos }
      }
      #expect(judul == ["Surat 400.7/2/DINKES"])
    }
  }

  /// A letter of that security with one attachment, in the inbox of Kecamatan Gemolong.
  private func suratBerlampiran(_ keamanan: Keamanan, _ kantor: Kantor) async throws -> (
    Kiriman, lampiran: Int64
  ) {
    let id = try await kantor.konsep(try kantor.konten(keamanan: keamanan), oleh: .kadisKesehatan)
    let isi = AsyncStream<ByteBuffer> { stream in
      stream.yield(ByteBuffer(string: pdfKecil))
      stream.finish()
    }
    let berkas = try await kantor.gudang.terima(isi, nama: "data.pdf", rahasia: keamanan.tertutup)
    try await kantor.persuratan.lampirkan([berkas], pada: id, oleh: kantor[.kadisKesehatan])
    try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
    try await kantor.tandaTangan(id)
    let lampiran = try #require(try await kantor.naskah(id).konten.lampiran.first)
    return (try await kantor.kiriman(id, di: "27.13"), lampiran.berkas)
  }
}

private let pdfKecil = """
  %PDF-1.4
  1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
  2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
  trailer<</Root 1 0 R>>
  %%EOF
  """
