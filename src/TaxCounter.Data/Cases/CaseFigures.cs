using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>What the report needs of a case.</summary>
internal sealed record CaseFigures<TState>(string ReasonCode, TState State, TState? Outcome, string Person, string Name, DateOnly TakenOn, DateOnly? DecidedOn, Money Requested, Money Granted)
    where TState : struct, Enum;
