namespace TaxCounter.Domain.Reconciliation;

/// <summary>
/// The type codes of Cash Management Balance Reporting, version 2: whether a type is a balance, money in or money out goes by its range; the names are of those a
/// tax office meets.
/// </summary>
public static class Bai2Type
{
    /// <summary>The opening ledger balance.</summary>
    public const int Opening = 10;

    /// <summary>The closing ledger balance.</summary>
    public const int Closing = 15;

    /// <summary>What of the closing balance is available.</summary>
    public const int Available = 45;

    /// <summary>All money in, in one figure.</summary>
    public const int TotalCredits = 100;

    /// <summary>All money out, in one figure.</summary>
    public const int TotalDebits = 400;

    private static readonly Dictionary<int, (ItemKind Kind, string Says)> _known = new()
    {
        [108] = (ItemKind.OtherCredit, "credit"),
        [115] = (ItemKind.LockboxDeposit, "lockbox deposit"),
        [116] = (ItemKind.LockboxDeposit, "item in a lockbox deposit"),
        [118] = (ItemKind.LockboxDeposit, "lockbox adjustment"),
        [135] = (ItemKind.OtherCredit, "disbursing concentration credit"),
        [142] = (ItemKind.Electronic, "ACH credit received"),
        [143] = (ItemKind.Electronic, "item in an ACH deposit"),
        [165] = (ItemKind.Electronic, "preauthorized ACH credit"),
        [166] = (ItemKind.Electronic, "ACH settlement"),
        [168] = (ItemKind.OtherCredit, "ACH return item or adjustment"),
        [169] = (ItemKind.Electronic, "other ACH credit"),
        [171] = (ItemKind.OtherCredit, "loan deposit"),
        [172] = (ItemKind.OtherCredit, "deposit correction"),
        [173] = (ItemKind.Deposit, "bank-prepared deposit"),
        [174] = (ItemKind.Deposit, "other deposit"),
        [175] = (ItemKind.Deposit, "check deposit package"),
        [184] = (ItemKind.OtherCredit, "draft deposit"),
        [191] = (ItemKind.Wire, "incoming internal money transfer"),
        [195] = (ItemKind.Wire, "incoming wire"),
        [206] = (ItemKind.OtherCredit, "book transfer credit"),
        [214] = (ItemKind.OtherCredit, "foreign exchange credit"),
        [252] = (ItemKind.OtherCredit, "debit reversal"),
        [255] = (ItemKind.OtherCredit, "check posted and returned"),
        [266] = (ItemKind.OtherCredit, "returned item"),
        [275] = (ItemKind.OtherCredit, "zero balance account credit"),
        [301] = (ItemKind.Deposit, "commercial deposit"),
        [302] = (ItemKind.OtherCredit, "large amount credit"),
        [354] = (ItemKind.OtherCredit, "interest credit"),
        [357] = (ItemKind.OtherCredit, "credit adjustment"),
        [366] = (ItemKind.Deposit, "currency deposit"),
        [373] = (ItemKind.Deposit, "coin deposit"),
        [399] = (ItemKind.OtherCredit, "miscellaneous credit"),
        [451] = (ItemKind.OtherDebit, "ACH debit received"),
        [455] = (ItemKind.OtherDebit, "preauthorized ACH debit"),
        [466] = (ItemKind.OtherDebit, "ACH settlement"),
        [475] = (ItemKind.OtherDebit, "check paid"),
        [495] = (ItemKind.Wire, "outgoing wire"),
        [501] = (ItemKind.OtherDebit, "automatic transfer debit"),
        [506] = (ItemKind.OtherDebit, "book transfer debit"),
        [516] = (ItemKind.OtherDebit, "foreign exchange debit"),
        [555] = (ItemKind.Returned, "deposited item returned"),
        [556] = (ItemKind.Returned, "returned item reversed"),
        [557] = (ItemKind.Returned, "ACH return"),
        [558] = (ItemKind.Returned, "ACH reversal"),
        [559] = (ItemKind.Returned, "ACH reversal"),
        [566] = (ItemKind.OtherDebit, "return item adjustment"),
        [575] = (ItemKind.OtherDebit, "zero balance account debit"),
        [627] = (ItemKind.OtherDebit, "deposit correction"),
        [631] = (ItemKind.OtherDebit, "debit adjustment"),
        [632] = (ItemKind.OtherDebit, "loss on a deposit"),
        [661] = (ItemKind.Fee, "account analysis fee"),
        [662] = (ItemKind.OtherDebit, "collection agent debit"),
        [694] = (ItemKind.OtherDebit, "deposit reversal"),
        [695] = (ItemKind.OtherDebit, "deposit reversal"),
        [698] = (ItemKind.Fee, "miscellaneous fee"),
        [699] = (ItemKind.OtherDebit, "miscellaneous debit"),
    };

    /// <summary>Whether a code is a type at all: 1 to 999.</summary>
    public static bool Exists(int code) => code is > 0 and < 1000;

    /// <summary>Whether it is a balance or a message, no money that moved.</summary>
    public static bool MovesNothing(int code) => code is < 100 or (>= 700 and < 720) or (>= 740 and < 760) or (>= 780 and < 920);

    /// <summary>Whether it is money out; everything else that moves is money in.</summary>
    public static bool IsDebit(int code) => code is (>= 400 and < 700) or (>= 760 and < 780) or >= 960;

    /// <summary>Whether each bank gives it a meaning of its own.</summary>
    public static bool IsCustomized(int code) => code >= 900;

    /// <summary>What to look for.</summary>
    public static ItemKind KindOf(int code) => _known.TryGetValue(code, out var known) ? known.Kind
        : IsCustomized(code) ? ItemKind.Unknown
        : IsDebit(code) ? ItemKind.OtherDebit
        : ItemKind.OtherCredit;

    /// <summary>In words: "deposited item returned"; what has no standard meaning says so.</summary>
    public static string Says(int code) => _known.TryGetValue(code, out var known) ? known.Says
        : IsCustomized(code) ? (IsDebit(code) ? "debit of the bank's own type" : "credit of the bank's own type")
        : IsDebit(code) ? "debit"
        : "credit";
}
