namespace TaxCounter.Domain.Correspondence;

/// <summary>Every kind of letter of the office: the one table.</summary>
public static class LetterKinds
{
    private static readonly LetterField[] _always =
    [
        new("customer", "The taxpayer’s name.", false, "Red River Builders LLC", "Red River Builders LLC"),
        new("account", "The number of the account.", false, "0102 0000 80", "0102 0000 80"),
        new("case", "The number of the case.", false, "W-2026-000123-9", "W-2026-000123-9"),
        new("day", "The day of the letter.", false, "November 20, 2026", "20 de noviembre de 2026"),
    ];

    private static readonly LetterField _requestDay = new("request-day", "The day of the request.", false, "November 2, 2026", "2 de noviembre de 2026");
    private static readonly LetterField _askedDay = new("asked-day", "The day we asked for what is missing.", false, "November 4, 2026", "4 de noviembre de 2026");
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true, "The letter of the hospital with the days you were there.", "La carta del hospital con los días en que estuvo allí.");
    private static readonly LetterField _dueDay = new("due-day", "The last day to answer, by the rule book.", true, "Monday, December 21, 2026", "lunes 21 de diciembre de 2026");
    private static readonly LetterField _ground = new("ground", "The reason for the request, as the rule book names it.", false, "Illness or death of the person who files", "Enfermedad o fallecimiento de la persona que presenta las declaraciones");
    private static readonly LetterField _reason = new("reason", "The reason for the decision, as the supervisor wrote it.", true, "The days in the hospital cover the day the tax was due.", "Los días de hospital abarcan el día del vencimiento.");
    private static readonly LetterField _waived = new("waived", "All that is waived, or was.", false, "$65.56", "$65.56");
    private static readonly LetterField _credit = new("credit", "A sentence about penalty that was already paid and becomes a credit; empty if there is none.", false,
        "Penalty that you had already paid is waived too. $20.00 of it is now a credit on your account; ask us to use it or to refund it.",
        "También se elimina una multa que usted ya había pagado. $20.00 quedan ahora como saldo a favor en su cuenta; pídanos que lo apliquemos o que se lo devolvamos.");

    private static readonly LetterField _owed = new("owed", "A sentence that says what is owed for these periods after it, on the day of the letter.", true,
        "On the day of this letter you owe $974.98 for these periods.", "En la fecha de esta carta usted debe $974.98 por estos períodos.");

    private static readonly LetterField _owedAgain = _owed with { English = "On the day of this letter you owe $1,040.54 for these periods.", Spanish = "En la fecha de esta carta usted debe $1,040.54 por estos períodos." };

    private static readonly LetterField _interest = new("interest", "What the rule book says about waiving interest, with its law.", true,
        "This decision is about the penalty only. Interest cannot be waived: the law says it “shall not be waived or remitted”. (R.S. 47:337.69(A))",
        "Esta decisión se refiere solo a la multa. Los intereses no se pueden eliminar: la ley dice que “shall not be waived or remitted” (no se condonarán ni se perdonarán). (R.S. 47:337.69(A))");

    private static readonly LetterField _appeal = new("appeal", "How to appeal and by when, under the law in force on the day of the letter. If the rule book has no time limit, whom to ask.", true,
        "If you do not agree (Sales tax): the law gives 60 days from the date of a notice of assessment to appeal (R.S. 47:337.51). …",
        "Si no está de acuerdo (Impuesto sobre las ventas): la ley da 60 días desde la fecha de un aviso de determinación de impuesto (notice of assessment) para apelar (R.S. 47:337.51). …");

    private static readonly LetterField _again = new("again", "The supporting documents that could help with a new request, by the reason for the request.", true,
        "If you have more to show, you can ask us again. What would help: letter of the hospital or doctor with the days.",
        "Si tiene algo más que mostrar, puede volver a solicitarlo. Ayudaría: carta del hospital o del médico con las fechas.");

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation = Kind("waiver-more-information", "Penalty waiver: more information needed", "when a clerk asks for what is missing", _requestDay, _missing, _dueDay);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder = Kind("waiver-reminder", "Penalty waiver: reminder", "when a clerk reminds the customer of an open request for information", _requestDay, _askedDay, _missing, _dueDay);

    /// <summary>All is granted.</summary>
    public static readonly LetterKind Approved = Decision("waiver-approved", "Penalty waiver: approved", "when a supervisor approves all that was requested");

    /// <summary>Part is granted.</summary>
    public static readonly LetterKind ApprovedInPart = Decision("waiver-approved-in-part", "Penalty waiver: approved in part", "when a supervisor approves part of it");

    /// <summary>Nothing is granted.</summary>
    public static readonly LetterKind Denied = Decision("waiver-denied", "Penalty waiver: denied", "when a supervisor denies the request", _again);

    /// <summary>Closed for no answer.</summary>
    public static readonly LetterKind Closed = Kind("waiver-closed", "Penalty waiver: closed without an answer", "when the due date passed without an answer", _requestDay, _askedDay, _missing, _dueDay);

    /// <summary>A waiver is taken back.</summary>
    public static readonly LetterKind Reversal = Kind("waiver-reversal", "Penalty waiver: reversed", "when two people reverse a waiver",
        new LetterField("decided-day", "The day of the decision that is reversed.", false, "October 6, 2026", "6 de octubre de 2026"), _waived, _reason, _owedAgain, _interest, _appeal) with
    {
        SampleTable = ReversalFigures,
    };

    /// <summary>Every kind, in the order of the counter.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [MoreInformation, Reminder, Approved, ApprovedInPart, Denied, Closed, Reversal];

    /// <summary>The kind of a code, or null.</summary>
    public static LetterKind? Find(string? code) => All.FirstOrDefault(k => k.Code == code);

    private static LetterKind Kind(string code, string name, string written, params LetterField[] fields) => new() { Code = code, Name = name, Written = written, Fields = [.. fields, .. _always] };

    private static LetterKind Decision(string code, string name, string written, params LetterField[] more) =>
        Kind(code, name, written, [_requestDay, _ground, _reason, _waived, _credit, _owed, _interest, _appeal, .. more]) with { SampleTable = DecisionFigures };

    private static LetterTable DecisionFigures(string language) => Figures(language,
        [["Period", "Tax or fee", "Penalty", "Asked for", "Waived", "Still owed", "Credit"], ["Período", "Impuesto o tarifa", "Multa", "Solicitado", "Multa eliminada", "Queda por pagar", "Saldo a favor"]],
        ["911.20", "91.12", "91.12", "45.56", "974.98", "0.00"], ["400.00", "20.00", "20.00", "20.00", "0.00", "20.00"], ["1,311.20", "111.12", "111.12", "65.56", "974.98", "20.00"]);

    private static LetterTable ReversalFigures(string language) => Figures(language,
        [["Period", "Tax or fee", "Penalty", "Waiver reversed", "Still owed"], ["Período", "Impuesto o tarifa", "Multa", "Eliminación anulada", "Queda por pagar"]],
        ["911.20", "91.12", "45.56", "1,020.54"], ["400.00", "20.00", "20.00", "20.00"], ["1,311.20", "111.12", "65.56", "1,040.54"]);

    private static LetterTable Figures(string language, string[][] heads, params string[][] lines)
    {
        var (head, names) = language == "es"
            ? (heads[1], new[] { "Impuesto sobre las ventas, agosto de 2026", "Impuesto sobre las ventas, septiembre de 2026", "Total" })
            : (heads[0], new[] { "Sales tax, August 2026", "Sales tax, September 2026", "Total" });
        return new LetterTable(head, [[names[0], .. lines[0]], [names[1], .. lines[1]]], [names[2], .. lines[2]]);
    }
}
