namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The answers to the questions asked last, so that the pages of one answer are cut from one computation.</summary>
/// <remarks>
/// Thread-safe: who asks what is being computed waits for it. A question that was refused, or whose askers have all left, is asked
/// anew.
/// </remarks>
/// <param name="compute">Answers a question, until it is told to stop.</param>
/// <param name="kept">How many answers are kept, the last asked for.</param>
/// <typeparam name="TQuestion">The question, compared by value.</typeparam>
/// <typeparam name="TAnswer">The answer, immutable.</typeparam>
internal sealed class AnswerCache<TQuestion, TAnswer>(Func<TQuestion, CancellationToken, TAnswer> compute, int kept = 4)
    where TQuestion : notnull
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TQuestion Question, SharedAnswer<TAnswer> Answer)> _answers = [];

    /// <summary>The answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="client">Ends the waiting for it, and the work where nobody else waits.</param>
    public TAnswer Of(TQuestion question, CancellationToken client = default)
    {
        while (true)
        {
            var shared = Find(question);
            try
            {
                if (shared.TryOf(client, out var answer)) return answer;
                Forget(question, shared);
            }
            catch when (shared.HasFailed)
            {
                Forget(question, shared);
                throw;
            }
        }
    }

    /// <summary>How many wait for the answer to a question.</summary>
    public int WaitingFor(TQuestion question) => Find(question).Waiting;

    private SharedAnswer<TAnswer> Find(TQuestion question)
    {
        lock (_lock)
        {
            var found = _answers.FirstOrDefault(one => EqualityComparer<TQuestion>.Default.Equals(one.Question, question));
            if (found.Answer is not null) _answers.Remove(found);
            else found = (question, new SharedAnswer<TAnswer>(stop => compute(question, stop)));
            _answers.AddFirst(found);
            if (_answers.Count > kept) _answers.RemoveLast();
            return found.Answer;
        }
    }

    private void Forget(TQuestion question, SharedAnswer<TAnswer> answer)
    {
        lock (_lock) _answers.Remove((question, answer));
    }
}
