using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation.Files;

/// <summary>What each kind of table can say, and what its columns are called elsewhere: there is no common standard for lockbox and card files.</summary>
internal static class TableColumns
{
    private static readonly Dictionary<StatementFormat, (string Field, bool Needed, string[] Names)[]> _fields = new()
    {
        [StatementFormat.BankCsv] =
        [
            ("account", false, ["account", "account number", "account no", "acct"]),
            ("day", true, ["date", "posting date", "post date", "posted", "posted date", "transaction date", "value date"]),
            ("type", false, ["type", "transaction type", "transaction", "bai code", "code"]),
            ("text", false, ["description", "text", "memo", "details", "narrative"]),
            ("debit", false, ["debit", "debits", "withdrawal", "withdrawals", "money out", "debit amount"]),
            ("credit", false, ["credit", "credits", "deposit", "deposits", "money in", "credit amount"]),
            ("amount", false, ["amount", "signed amount", "transaction amount"]),
            ("direction", false, ["dr cr", "cr dr", "d c", "debit credit", "credit debit", "debit or credit", "direction", "indicator", "sign"]),
            ("bank reference", false, ["bank reference", "bank ref", "reference", "trace", "trace number"]),
            ("customer reference", false, ["customer reference", "customer ref", "check number", "check no", "serial number"]),
            ("balance", false, ["balance", "running balance", "ledger balance"]),
        ],
        [StatementFormat.Lockbox] =
        [
            ("box", true, ["lockbox", "lockbox number", "box", "box number"]),
            ("day", true, ["deposit date", "date", "process date", "processing date"]),
            ("batch", false, ["batch", "batch number"]),
            ("item", false, ["item", "item number", "sequence", "sequence number"]),
            ("amount", true, ["amount", "check amount", "payment amount"]),
            ("check number", false, ["check number", "check no", "check"]),
            ("routing number", false, ["routing number", "routing", "aba", "rt number"]),
            ("payer", false, ["remitter", "payer", "name", "remitter name"]),
            ("pays account", false, ["account number", "customer account", "taxpayer account", "account", "reference"]),
            ("tax type", false, ["tax type", "tax"]),
            ("period", false, ["period", "tax period"]),
            ("postmark", false, ["postmark", "postmark date", "envelope date"]),
        ],
        [StatementFormat.CardSettlement] =
        [
            ("batch day", false, ["batch date", "transaction date", "sale date"]),
            ("day", true, ["settlement date", "settled", "funding date", "date"]),
            ("terminal", false, ["terminal", "terminal id", "device", "merchant", "merchant id"]),
            ("transaction", false, ["transaction", "transaction id", "transaction number", "sequence"]),
            ("type", false, ["type", "transaction type"]),
            ("brand", false, ["brand", "card type", "card brand", "network"]),
            ("last four", false, ["last4", "last four", "card last4", "card last four"]),
            ("authorization", false, ["authorization", "auth", "auth code", "authorization code", "approval code"]),
            ("gross", true, ["gross", "gross amount", "amount"]),
            ("fee", true, ["fee", "fees", "discount", "processing fee"]),
            ("net", true, ["net", "net amount"]),
            ("pays account", false, ["reference", "account number", "customer account", "invoice", "order"]),
        ],
    };

    /// <summary>The kind of table that a header fits best; null where it fits none.</summary>
    public static StatementFormat? FormatOf(IReadOnlyList<string> header)
    {
        var fitting = _fields.Where(f => f.Value.All(c => !c.Needed || Place(header, c.Names) >= 0)).ToList();
        return fitting.Count == 0 ? null : fitting.MaxBy(f => f.Value.Count(c => Place(header, c.Names) >= 0)).Key is var best
            && (best != StatementFormat.BankCsv || Has(header, "amount") || Has(header, "debit") || Has(header, "credit")) ? best : null;
    }

    /// <summary>Where each field stands in a header; −1 for one that it has not.</summary>
    /// <param name="format">The kind of table.</param>
    /// <param name="header">Its first line.</param>
    /// <param name="kept">The columns that the office set for this source, by field; they go first.</param>
    public static IReadOnlyDictionary<string, int> Places(StatementFormat format, IReadOnlyList<string> header, IReadOnlyDictionary<string, string> kept)
    {
        Dictionary<string, int> places = [];
        HashSet<int> taken = [];
        foreach (var (field, _, names) in _fields[format])
        {
            var place = kept.TryGetValue(field, out var set) ? Place(header, [Plain(set)]) : names.Select(n => Place(header, [n])).FirstOrDefault(p => p >= 0 && !taken.Contains(p), -1);
            places[field] = place;
            taken.Add(place);
        }

        return places;
    }

    /// <summary>The fields that a kind of table cannot do without and a header lacks.</summary>
    public static IReadOnlyList<string> Missing(StatementFormat format, IReadOnlyDictionary<string, int> places) =>
        [.. _fields[format].Where(f => f.Needed && places[f.Field] < 0).Select(f => f.Field)];

    /// <summary>The fields of a kind of table, with whether it needs each.</summary>
    public static IReadOnlyList<(string Field, bool Needed)> Fields(StatementFormat format) => [.. _fields[format].Select(f => (f.Field, f.Needed))];

    /// <summary>A column's name as it is compared: small letters, one blank for each sign between.</summary>
    public static string Plain(string name) => string.Join(' ', new string([.. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool Has(IReadOnlyList<string> header, string field) => Place(header, _fields[StatementFormat.BankCsv].First(f => f.Field == field).Names) >= 0;

    private static int Place(IReadOnlyList<string> header, string[] names)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (names.Contains(Plain(header[i]), StringComparer.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
