"""The record neither side can rewrite: each delegation's append-only log, cosigned by the other.

A tour for the one who builds on it (import each name from its module; nothing here reads a clock or a random source):

    from ceasefire.ledger.keys import SoftwareSigner, PublicKey, Signer
        SoftwareSigner.generate(name, seed: bytes) / .load(path, name) / .save(path)      PEM, mode 0600
    from ceasefire.ledger.note import NoteKey                     name + Ed25519 key of a log or a cosigner ("vkey")
    from ceasefire.ledger.policy import Policy, joint_policy      tlog-policy text: parse, write, evaluate
        joint_policy(logs=[...], cosigners={"A": key, "B": key}) -> Policy
    from ceasefire.ledger.statement import Statement, Envelope, DelegationKeys, sign, require_each
        sign(statement, [signer, ...]) -> Envelope                DSSE over RFC 8785 JSON, in-toto Statement shape
        require_each(envelope, [DelegationKeys(...), ...])        each delegation's threshold on its own, or a refusal
    from ceasefire.ledger.leaf import Leaf, Seen                  what stands in the tree (small JCS JSON)
    from ceasefire.ledger.body import Body, hmac_salts            salted content; its hash is the leaf's commitment
    from ceasefire.ledger.log import Log, Entry
        Log.create(folder, origin=, policy=, signer=log_signer, cosigner=own_cosigner, salts=, at=now) -> Log
        Log.open(folder, signer=, cosigner=, salts=) -> Log       single writer: a second one is refused
        log.append([Entry(type=, item=, content=, author=, time=, withheld=False)], seen=None) -> range     durable ack
        log.publish(at=now) -> Checkpoint                         signs what was acknowledged; checkpoint written last
        log.collect(folder_of_the_others_copy) -> int             takes the other's cosignature over: RECEIVED
        log.reveal(index, author=, at=)                           open a withheld body
        log.enter_destruction(...) / log.destroy(index, other)    destroy a body once both logs have said so
    from ceasefire.ledger.reader import LogFolder                 read-only: checkpoint, entries, bodies, states, proofs
        files.entries(start=0) -> Iterator[(index, Leaf)]; files.content(leaf) -> JSON or BodyState
        files.standing(index) -> Standing; files.received_at(index) -> datetime | None; files.proof(index) -> str
    from ceasefire.ledger.mirror import Mirror
        Mirror(folder, origin=, policy=, signer=own_cosigner)     our copy of the other log; made when absent
        mirror.update(source_folder, at=now) -> Update            checks, copies, persists, cosigns (409, 422, evidence)
        mirror.seen() -> Seen                                     the cross-link to put into one's own next entries
    from ceasefire.ledger.verify import verify_record
        verify_record(folder, policy=None) -> Verdict             offline; names the first thing that is wrong
"""
