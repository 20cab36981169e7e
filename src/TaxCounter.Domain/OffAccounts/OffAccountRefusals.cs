using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Why a credit is not worked.</summary>
public static class OffAccountRefusals
{
    /// <summary>Used up, or voided with its receipt.</summary>
    public static readonly Refusal Gone = new("off-accounts.gone", "This credit is used up. The account's history shows what happened to it.");

    /// <summary>Something moved since the page was shown.</summary>
    public static readonly Refusal Changed = new("off-accounts.changed", "The credit or what it pays has changed since this page was shown. Look at the figures again.");

    /// <summary>Nothing owed there.</summary>
    public static readonly Refusal NothingOwed = new("off-accounts.nothing-owed", "Nothing is owed there that the credit could pay. Choose another account, or carry the credit forward.");

    /// <summary>No account of that number.</summary>
    public static readonly Refusal UnknownAccount = new("off-accounts.unknown-account", "There is no such account. Enter its ten digits.", "To");

    /// <summary>Another taxpayer's account needs a reason.</summary>
    public static readonly Refusal OtherTaxpayer = new("off-accounts.other-taxpayer", "That account belongs to another taxpayer. Enter why the money was meant for it, such as the number on the check.", "Reason");

    /// <summary>A letter is out already.</summary>
    public static readonly Refusal AskedAlready = new("off-accounts.asked-already", "The customer has been asked and has not answered yet. Send a reminder, or note the answer.");

    /// <summary>No letter is out.</summary>
    public static readonly Refusal NotAsked = new("off-accounts.not-asked", "No question to the customer is open. Ask the customer first.");

    /// <summary>No words.</summary>
    public static readonly Refusal AnswerNeeded = new("off-accounts.answer-needed", "Enter what the customer answered.", "Answer");

    /// <summary>The next charge takes it already.</summary>
    public static readonly Refusal CarriedAlready = new("off-accounts.carried-already", "This credit is carried forward already. The next charge takes it.");

    /// <summary>It waits in the queue.</summary>
    public static readonly Refusal InQueue = new("off-accounts.in-queue", "This credit is in the queue already.");

    /// <summary>Too much to write off.</summary>
    public static Refusal NotSmall(Money most) => new("off-accounts.not-small", most.IsPositive
        ? $"Credits up to {most.InDollars()} can be written off (office policy). Apply this one, carry it forward, or ask the customer."
        : "This office does not write off credits. Apply this one, carry it forward, or ask the customer.");
}
