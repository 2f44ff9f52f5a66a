import Foundation

/// Says in Indonesian what the parser of arguments says in English: the labels of help, and what is wrong with a line.
enum KataArgumen {
  /// Patterns and what stands for them, tried on every line in this order.
  private static let ganti: [(String, String)] = [
    ("Unexpected argument '(.*)'", "'$1' tidak dikenal di sini."),
    ("[0-9]+ unexpected arguments: (.*)", "Tidak dikenal di sini: $1."),
    ("Unknown option '([^']*)'", "Opsi '$1' tidak dikenal"),
    ("\\. Did you mean '([^']*)'\\?", ". Maksudnya '$1'?"),
    ("The value '(.*)' is invalid for ", "Nilai '$1' keliru untuk "),
    ("\\. Please provide one of the following:", ". Pilih salah satu:"),
    ("\\. Please provide one of (.*) (?:and|or) (.*)\\.$", ". Pilih $1 atau $2."),
    ("\\. Please provide one of (.*)\\.$", ". Pilih $1."),
    ("Missing expected argument '(.*)'", "Isian '$1' belum disebut."),
    ("Missing one of: (.*)", "Sebutkan salah satu: $1."),
    ("Missing value for '(.*)'", "Nilai untuk '$1' belum disebut, atau diawali tanda minus."),
    ("Missing required subcommand\\.", "Sebutkan perintahnya."),
    (
      "The option '(.*)' does not take any value, but '(.*)' was specified\\.",
      "Opsi '$1' tidak memakai nilai, tetapi diberi '$2'."
    ),
    ("Value to be set with (.*) had already been set with (.*)", "Disebut dua kali: $1 dan $2."),
    ("Invalid option: (.*)", "Opsi '$1' keliru."), ("^ +or: ", "   atau: "),
    ("^ +See '(.*)' for more information\\.", "  Lihat '$1' untuk keterangan."),
    ("^ +See '(.*)' for detailed help\\.", "  Lihat '$1' untuk keterangan tiap perintah."),
    ("^Error: ", "Galat: "), ("^Help:  ", "Arti:  "), ("^Usage: ", "Pakai: "), ("^OVERVIEW: ", ""),
    ("^USAGE: ", "PAKAI: "), ("^ARGUMENTS:$", "ISIAN:"), ("^OPTIONS:$", "OPSI:"),
    ("^SUBCOMMANDS:$", "PERINTAH:"), ("Show the version\\.", "Menampilkan versi."),
    ("Show help information\\.", "Menampilkan keterangan ini."),
    ("Show subcommand help information\\.", "Menampilkan keterangan sebuah perintah."),
    ("\\(values: (.*); default: (.*)\\)", "(pilihan: $1; bawaan: $2)"),
    // a narrow terminal breaks the line between the brackets
    ("\\(values: ", "(pilihan: "), ("(^ *|; )default: ([^)]*)\\)", "$1bawaan: $2)"),
    ("\\(default: (.*)\\)", "(bawaan: $1)"), ("<subcommand>", "<perintah>"), ("<options>", "<opsi>"),
  ]

  static func indonesia(_ teks: String) -> String {
    teks.split(separator: "\n", omittingEmptySubsequences: false)
      .map { baris in
        ganti.reduce(String(baris)) { baris, satu in
          baris.replacingOccurrences(of: satu.0, with: satu.1, options: .regularExpression)
        }
      }
      .joined(separator: "\n")
  }
}
