/// Jejak: siapa, dalam jabatan apa, melakukan atau melihat apa, mengapa, kapan dan dari mana.
///
/// Rows are only ever added. Of looks, and of nothing else, who looked at whom is erased once its time has come; the row,
/// its place and its seal stay, and a later line says which rows lost their content (`Hapus`). What keeps them honest:
///
/// - `mac`: an HMAC of the whole row, made as it is written, under a key that is not in the database. Who can write
///   to the database still cannot invent or alter a row.
/// - `urut` and `segel`: half a second later `Penyegel` gives the row its place and chains it by SHA-256 to the row
///   before, so that a row that is removed or put elsewhere breaks the chain.
/// - `BerkasKepala`: once a minute the head of the chain goes to a file beside the database, so that a tail that was
///   cut off, or a chain that was made anew, contradicts it.
///
/// What they cannot show: a row that is removed within half a second of being written, before it is sealed; and the
/// loss of everything since the last line of the file, at most a minute, when the whole tail is cut off.
package enum Jejak {}
