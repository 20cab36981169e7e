using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>The sentences of reconciliation.</summary>
public static class ReconciliationRefusals
{
    /// <summary>The source has no name.</summary>
    public static readonly Refusal NoSource = new("reconciliation.no-source", "Name where the file comes from, such as First Bank. Use up to 40 letters.", "Source");

    /// <summary>No file.</summary>
    public static readonly Refusal NoFile = new("reconciliation.no-file", "Choose the file to import.", "File");

    /// <summary>Too large.</summary>
    public static readonly Refusal TooLarge = new("reconciliation.too-large", "The file is larger than 20 MB. Import one day at a time.", "File");

    /// <summary>Nobody knows such an item.</summary>
    public static readonly Refusal Unknown = new("reconciliation.unknown-item", "There is no such item. Open it from the list.");

    /// <summary>What was chosen is not there, or already matched.</summary>
    public static readonly Refusal NoTarget = new("reconciliation.no-target", "That record is not there, or something else is matched to it. Choose from the list.", "Target");

    /// <summary>A check that came back and is not recorded.</summary>
    public static readonly Refusal RecordFirst = new("reconciliation.record-first", "Record the returned check first, so that what it paid is owed again. Then it matches by itself.", "Target");

    /// <summary>What was entered is no name of a column.</summary>
    public static readonly Refusal NoColumn = new("reconciliation.no-column", "Enter the name of each column as the first line of the file has it, without an equals sign. Use 60 characters or fewer.");

    /// <summary>Neither a check of a lockbox nor money of an account.</summary>
    public static readonly Refusal NotAPayment = new("reconciliation.not-a-payment", "Only a check of a lockbox is posted as a payment. Match this item, explain it, or put it in suspense.");

    /// <summary>No account of that number.</summary>
    public static readonly Refusal NoAccount = new("reconciliation.no-account", "There is no account with this number. Enter the number as it stands on the account.", "Account");

    /// <summary>It is a receipt by now.</summary>
    public static Refusal IsPosted(string receipt) => new("reconciliation.posted", $"This item is posted as receipt {receipt}. If it belongs elsewhere, move the payment there from its receipt.");

    /// <summary>The file cannot be read.</summary>
    public static Refusal Unreadable(string file) => new("reconciliation.unreadable", $"{file} cannot be read. Check its name and where it is.");

    /// <summary>Something in the file is wrong: nothing of it was taken.</summary>
    public static Refusal Bad(string file, IReadOnlyList<StatementProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var more = problems.Count > 1 ? $" And {problems.Count - 1} more." : "";
        return new("reconciliation.bad-file", $"Nothing of {file} was imported. {(problems[0].Line > 0 ? $"Line {problems[0].Line}: " : "")}{problems[0].Reason}{more}", "File");
    }

    /// <summary>Another amount than the record's.</summary>
    public static Refusal OtherAmount(Money bank, Money ours) => new("reconciliation.other-amount", $"The bank says {bank}, the record says {ours}. Say in the reason why they are the same.", "Reason");

    internal static Refusal WrongMove(StatementItemState from) => new("reconciliation.wrong-move", from switch
    {
        StatementItemState.Matched => "This item is already matched. Reopen it first, with a reason.",
        StatementItemState.Explained => "This item is already explained. Reopen it first, with a reason.",
        StatementItemState.InSuspense => "This item is already in suspense.",
        _ => "This item is open.",
    });
}
