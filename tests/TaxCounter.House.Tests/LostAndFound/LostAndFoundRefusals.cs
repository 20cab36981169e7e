using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>What is refused about articles, in sentences.</summary>
public static class LostAndFoundRefusals
{
    public static readonly Refusal NothingSaid = new("article.nothing-said", "Enter what was left, in a few words.", "What");

    public static readonly Refusal UnknownAccount = new("article.unknown-account", "There is no such account. Enter its ten digits.", "Account");

    public static Refusal AlreadyAsked(PrintedNumber<ArticleSeries> number) => new("article.already-asked", $"{number} was asked for already. A second person decides it under Approvals.");

    public static Refusal NobodyAsks(PrintedNumber<ArticleSeries> number) => new("article.nobody-asks", $"Nobody is here for {number}. A clerk asks for it first.");
}
