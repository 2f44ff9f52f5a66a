import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import HummingbirdTesting
import Jejak
import Organisasi
import TestKit
import Testing

@testable import App
@testable import Kependudukan

/// People of the small regency, with their numbers as they are known outside.
struct DuniaPenduduk: Sendable {
  let maya: Maya
  let brangkal: UnitKerja.ID
  let orang: Penduduk
  let keluarga: KartuKeluarga.ID
  let peristiwa: Peristiwa.ID
  /// Somebody of another kecamatan.
  let asing: Penduduk
  /// Every NIK and KK number in the register.
  var nomor: Set<String>
  let nik: String

  init(_ maya: Maya) async throws {
    self.maya = maya
    let register = maya.kantaya.kependudukan
    let desa = Set(try await register.kodeDesa().keys)
    try await register.tanam(Sintetis(jumlah: 200, benih: 11, hanya: desa))
    try await register.siapkanCari()
    let desaBrangkal = try maya.kabupaten.unit("27.13.2004").id
    brangkal = desaBrangkal
    let semua: [Penduduk] = try await maya.kantaya.db.read { tx in try tx.penduduk(sesudah: 0, batas: 1000) }
    orang = try #require(semua.first { $0.desa == desaBrangkal && $0.biodata.shdk == .kepalaKeluarga })
    asing = try #require(semua.first { $0.desa != desaBrangkal })
    keluarga = try #require(orang.keluarga)
    peristiwa = orang.peristiwa
    var nomor: Set<String> = []
    for satu in semua {
      if let nik = satu.nik { nomor.insert(try register.sandi.buka(nik, untuk: .nik, satu.id.rawValue).teks) }
      if let id = satu.keluarga, let kk = try await maya.kantaya.db.read({ try $0.keluarga(id) }) {
        nomor.insert(try register.sandi.bukaKK(kk.nomor, id.rawValue).teks)
      }
    }
    self.nomor = nomor
    nik = try register.sandi.buka(try #require(orang.nik), untuk: .nik, orang.id.rawValue).teks
  }

  /// The same person once more, alone on a card in another kecamatan, with an NIK of its own.
  func gandakan(oleh pelaku: Pelaku) async throws -> (Penduduk.ID, nik: String, PasanganGanda.ID) {
    let register = maya.kantaya.kependudukan
    var biodata = orang.biodata
    biodata.shdk = .kepalaKeluarga
    let kembar = try await catat(biodata, di: asing.desa, oleh: pelaku)
    _ = try await register.sapuGanda()
    let (satu, pasangan) = try await maya.kantaya.db.read { tx in
      (try tx.penduduk(kembar), try tx.pasanganGanda(orang.id, kembar))
    }
    let nik = try register.sandi.buka(try #require(satu?.nik), untuk: .nik, kembar.rawValue).teks
    return (kembar, nik, try #require(pasangan).id)
  }

  func catat(_ biodata: Biodata, di desa: UnitKerja.ID, oleh pelaku: Pelaku) async throws -> Penduduk.ID {
    let hasil = try await maya.kantaya.kependudukan.catat(
      [PendudukBaru(biodata: biodata, nik: .terbitkan)],
      ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "2"), desa: desa)), pencatatan, oleh: pelaku)
    return try #require(hasil.penduduk.first)
  }

  var pencatatan: Pencatatan {
    let hari = Tanggal(maya.kantaya.now())
    return Pencatatan(
      tanggal: hari, dasar: Dasar(jenis: "Surat Keterangan", nomor: "470/12/2026", tanggal: hari),
      desa: brangkal)
  }

  /// An address under a pattern of the policy table.
  func alamat(_ jalur: String, _ pasangan: PasanganGanda.ID) -> String {
    jalur.split(separator: "/")
      .reduce(into: "") { hasil, bagian in
        switch bagian {
        case "{penduduk}": hasil += "/\(orang.id)"
        case "{keluarga}": hasil += "/\(keluarga)"
        case "{peristiwa}": hasil += "/\(peristiwa)"
        case "{pasangan}": hasil += "/\(pasangan)"
        case "{desa}", "{unit}": hasil += "/\(brangkal)"
        default: hasil += "/" + (bagian.hasPrefix("{") ? "1" : String(bagian))
        }
      }
  }

  func bocor(_ teks: String) -> [String] {
    teks.matches(of: /\d{16}/).map { String($0.output) }.filter { nomor.contains($0) }
  }
}

extension Maya {
  /// Who keeps the register of the whole regency.
  var dukcapil: Pelaku {
    get throws {
      let unit = try #require(kabupaten.struktur.pelaksana(.kependudukan)).id
      let peran = try #require(kabupaten.peran.first { $0.peran == .kependudukan && $0.unit == unit })
      return try kabupaten.pejabat(peran.orang).pelaku
    }
  }
}

@Suite struct PenyamaranTests {
  @Test(arguments: Mesin.allCases)
  func `tidak satu halaman pun memuat NIK atau nomor KK tanpa dibuka`(_ mesin: Mesin) async throws {
    try await Maya.buka(mesin) { maya in
      var dunia = try await DuniaPenduduk(maya)
      #expect(dunia.nomor.count > 200)
      let dukcapil = try maya.dukcapil
      let (_, nikKembar, pasangan) = try await dunia.gandakan(oleh: dukcapil)
      dunia.nomor.insert(nikKembar)
      let pelindung = try #require(maya.kabupaten.peran.first { $0.peran == .pelindungData }).orang
      let orang =
        try [Tokoh.bupati, .admin, .inspektur, .sekdesBrangkal, .tuSetda]
        .map { try maya.pelaku($0).orang } + [dukcapil.orang]
      let halaman = maya.kantaya.kebijakan.rute.filter {
        $0.metode == "GET" && $0.jalur != "/langsung" && $0.izin != .token
      }
      let cari = try ["", dunia.nik, dunia.orang.biodata.nama]
        .map { q in
          "?untuk=layanan&q=" + (try #require(q.addingPercentEncoding(withAllowedCharacters: .alphanumerics)))
        }
      let tanya = [dunia.nik, dunia.orang.biodata.nama, String(dunia.nik.dropLast())]
      try await maya.melayani { [dunia] client in
        var terbaca = 0
        for satu in orang + [pelindung] {
          let peramban = Peramban(client, try await maya.kantaya.akses.bukaSesi(untuk: satu))
          for rute in halaman {
            let penduduk = rute.jalur.hasPrefix("/penduduk")
            for tanya in penduduk ? cari : [""] {
              let jawaban = try await peramban.buka(dunia.alamat(rute.jalur, pasangan) + tanya)
              #expect(dunia.bocor(jawaban.teks) == [], "\(rute.jalur)")
              #expect(dunia.bocor(jawaban.tujuan ?? "") == [], "\(rute.jalur)")
              if penduduk, jawaban.status == 200 { terbaca += 1 }
            }
          }
          for q in tanya {
            let jawaban = try await peramban.isi("/penduduk/pencarian", [("q", q), ("untuk", "layanan")])
            #expect(dunia.bocor(jawaban.teks) == [])
          }
        }
        #expect(terbaca >= 30)
      }
      let jejak = try await maya.kantaya.db.read { tx in
        try tx.values("SELECT keterangan FROM jejak ORDER BY id", as: String.self)
      }
      #expect(dunia.bocor(jejak.joined(separator: "\n")) == [])
    }
  }

  @Test func `membuka NIK perlu alasan dan tercatat`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      let alamat = "/penduduk/orang/\(dunia.orang.id)/nomor"
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let tanpa = try await sekdes.isi(alamat, [("alasan", " ")])
        #expect(tanpa.status == 422)
        #expect(!tanpa.teks.contains(dunia.nik))
        let buka = try await sekdes.isi(alamat, [("alasan", "mencocokkan KTP di loket")])
        #expect(buka.status == 200)
        #expect(buka.teks.contains(dunia.nik))
        let bupati = try await maya.masuk(.bupati, client)
        #expect(try await bupati.isi(alamat, [("alasan", "ingin tahu saja")]).status == 403)
      }
      let catatan = try await maya.kantaya.kependudukan.pelihat(dunia.orang.id)
      #expect(catatan.first?.peristiwa == "penduduk.dibuka")
      #expect(catatan.first?.keterangan == "mencocokkan KTP di loket")
    }
  }

  @Test func `di luar wilayah sama dengan tidak ada, juga dengan NIK yang benar`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      let register = maya.kantaya.kependudukan
      let nik = try register.sandi.buka(try #require(dunia.asing.nik), untuk: .nik, dunia.asing.id.rawValue)
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        #expect(try await sekdes.buka("/penduduk/orang/\(dunia.asing.id)?untuk=layanan").status == 404)
        #expect(try await sekdes.buka("/penduduk/orang/1?untuk=layanan").status == 404)
        let ada = try await sekdes.isi("/penduduk/pencarian", [("q", nik.teks)])
        let tiada = try await sekdes.isi("/penduduk/pencarian", [("q", "3314010101010001")])
        #expect(try await !sekdes.buka("/penduduk?q=\(nik.teks)").teks.contains("Tidak ada di wilayah"))
        #expect(ada.teks.contains("Tidak ada di wilayah Anda"))
        #expect(tiada.teks.contains("Tidak ada di wilayah Anda"))
        #expect(!ada.teks.contains(dunia.asing.biodata.nama))
        let tanya = try await sekdes.buka("/penduduk/orang/\(dunia.orang.id)")
        #expect(tanya.teks.contains("Untuk keperluan apa?"))
        #expect(!tanya.teks.contains(dunia.orang.biodata.tempatLahir + ","))
      }
    }
  }

  @Test func `data yang dibatasi tidak tampil di halaman mana pun sebelum ada alasannya`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      try await maya.kantaya.db.write { tx in
        try tx.run("UPDATE peristiwa SET tanggal = '1990-01-01'")
        try tx.run(
          "UPDATE penduduk SET status = 'pindah', keluarga_terakhir = keluarga, keluarga = NULL WHERE id = \(dunia.orang.id)"
        )
      }
      let halaman = "/penduduk/orang/\(dunia.orang.id)"
      let (nama, ibu) = (dunia.orang.biodata.nama, dunia.orang.biodata.tempatLahir + ",")
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let tertutup = try await sekdes.buka(halaman + "?untuk=layanan")
        #expect(tertutup.status == 200 && tertutup.teks.contains("Data ini dibatasi"))
        #expect(!tertutup.teks.contains(nama))
        for lain in ["/pelihat", "/biodata", "/nik", "/perkawinan"] {
          let jawaban = try await sekdes.buka(halaman + lain)
          #expect(jawaban.status == 403 && !jawaban.teks.contains(ibu), "\(lain)")
        }
        #expect(try await sekdes.isi(halaman + "/nomor", [("alasan", "mencocokkan KTP")]).status == 403)
        #expect(try await sekdes.isi(halaman + "/pembukaan", [("alasan", "x")]).status == 422)
        let buka = try await sekdes.isi(halaman + "/pembukaan", [("alasan", "permintaan ahli waris")])
        #expect(buka.status == 303)
        #expect(try await sekdes.buka(halaman + "?untuk=pemeriksaan").teks.contains(nama))
        #expect(try await sekdes.buka(halaman + "/pelihat").teks.contains("permintaan ahli waris"))
        let bupati = try await maya.masuk(.bupati, client)
        #expect(try await bupati.isi(halaman + "/pembukaan", [("alasan", "ingin tahu saja")]).status != 303)
      }
    }
  }

  @Test func `mencari sambil mengetik menjawab seketika dan ikut terhitung`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      try await maya.kantaya.kependudukan.siapkanCari()
      let orang = try maya.pelaku(.sekdesBrangkal).orang
      func lihatan() async throws -> Int {
        try await maya.kantaya.db.read { try $0.jumlahLihat(orang, sejak: .distantPast) }
      }
      try await maya.melayani { client in
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let isian = Peramban.teks([("q", dunia.orang.biodata.nama)])
        for _ in 1...10 {
          let jawaban = try await sekdes.kirim(
            "/penduduk/pencarian", .post,
            [
              .contentType: "application/x-www-form-urlencoded", .asal: "same-origin", .fragmen: "1",
              .buktiSkrip: sekdes.buktiSkrip,
            ], isian)
          #expect(jawaban.status == 200)
          #expect(jawaban.teks.contains("/penduduk/orang/\(dunia.orang.id)"))
          #expect(!jawaban.teks.contains("<html"))
        }
      }
      #expect(try await lihatan() == 2, "one line in the trail, and ten typed questions")
    }
  }

  @Test func `penghapusan jejak lihatan terlihat, dapat dijeda dengan alasan, dan diteruskan`() async throws {
    try await Maya.buka { maya in
      let pelindung = try #require(maya.kabupaten.peran.first { $0.peran == .pelindungData }).orang
      try await maya.melayani { client in
        let dpo = Peramban(client, try await maya.kantaya.akses.bukaSesi(untuk: pelindung))
        let awal = try await dpo.buka("/pelindungan-data")
        #expect(awal.teks.contains("Jatuh tempo dalam 12 bulan berikutnya"))
        #expect(try await dpo.buka("/pelindungan-data/jeda").status == 200)
        #expect(try await dpo.isi("/pelindungan-data/jeda", [("alasan", "ya")]).status == 422)
        #expect(
          try await dpo.isi("/pelindungan-data/jeda", [("alasan", "Aduan nomor 7 sedang diperiksa")]).status
            == 303)
        let dijeda = try await dpo.buka("/pelindungan-data")
        #expect(dijeda.teks.contains("Dijeda oleh") && dijeda.teks.contains("Aduan nomor 7"))
        #expect(try await dpo.isi("/pelindungan-data/penerusan", []).status == 303)
        #expect(!(try await dpo.buka("/pelindungan-data").teks.contains("Dijeda oleh")))
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        #expect(try await sekdes.isi("/pelindungan-data/penerusan", []).status == 403)
      }
    }
  }

  @Test func `terlalu banyak melihat ditandai lalu dihentikan, dan dapat dibuka kembali`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaPenduduk(maya)
      let pelindung = try #require(maya.kabupaten.peran.first { $0.peran == .pelindungData }).orang
      try await maya.melayani { client in
        let dpo = Peramban(client, try await maya.kantaya.akses.bukaSesi(untuk: pelindung))
        let ketentuan = [
          ("jendela_menit", "60"), ("batas_tanda", "2"), ("batas_henti", "3"), ("batas_tebakan", "3"),
          ("batas_buka", "60"),
          ("simpan_jejak_tahun", "5"), ("simpan_keluar_tahun", "25"),
        ]
        #expect(try await dpo.isi("/pelindungan-data/ketentuan", ketentuan).status == 303)
        let sekdes = try await maya.masuk(.sekdesBrangkal, client)
        let alamat = "/penduduk/orang/\(dunia.orang.id)?untuk=layanan"
        for _ in 1...3 { #expect(try await sekdes.buka(alamat).status == 200) }
        #expect(try await sekdes.buka(alamat).status == 403)
        let orang = try maya.pelaku(.sekdesBrangkal).orang
        let kabar: Int? = try await maya.kantaya.db.read { tx in
          try tx.value("SELECT COUNT(*) FROM pemberitahuan WHERE orang = \(pelindung) AND sebab = \(orang)")
        }
        #expect(kabar == 2)
        #expect(try await dpo.isi("/pelindungan-data/pembukaan/\(orang)").status == 303)
        let salah = try await dpo.isi(
          "/pelindungan-data/ketentuan", ketentuan.map { ($0.0, $0.0 == "batas_henti" ? "1" : $0.1) })
        #expect(salah.status == 422)
      }
    }
  }
}
